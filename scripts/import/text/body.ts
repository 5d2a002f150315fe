import type { Blockquote, List, Paragraph, Root, RootContent } from 'mdast';
import type { Line } from './story.ts';

/** The lines of a story as a tree; neighbours of one list or one quotation come together. */
export function bodyOf(lines: readonly Line[]): Root {
  const children: RootContent[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = children.at(-1);
    const joins =
      line.role === before?.role && !(line.role === 'quotation' && (isSpeech(line) || isSpeaker(before)));
    if (last?.type === 'list' && joins) last.children.push(itemOf(line));
    else if (last?.type === 'blockquote' && joins) last.children.push(paragraphOf(line));
    else children.push(blockOf(line));
    before = line;
  }
  return { type: 'root', children };
}

function isSpeech({ text }: Line): boolean {
  return /^["“«„「『]/u.test(text);
}

/** The name below a quotation ends it. */
function isSpeaker({ text }: Line): boolean {
  return /^[–—-]/u.test(text);
}

function blockOf(line: Line): RootContent {
  switch (line.role) {
    case 'heading':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: line.text }] };
    case 'item':
    case 'step':
      return listOf(line);
    case 'quotation':
      return { type: 'blockquote', children: [paragraphOf(line)] } satisfies Blockquote;
    case 'paragraph':
      return paragraphOf(line);
  }
}

function listOf(line: Line): List {
  const start = line.number ?? null;
  return { type: 'list', ordered: start !== null, start, spread: false, children: [itemOf(line)] };
}

function itemOf(line: Line): List['children'][number] {
  return { type: 'listItem', spread: false, children: [paragraphOf(line)] };
}

function paragraphOf({ text }: Line): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
