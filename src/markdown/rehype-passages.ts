import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPartialDate } from '../lib/partial-date.ts';
import { collapseSpace } from '../lib/text.ts';
import type { Event } from '../model/event.ts';
import { passageIds } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';

declare module 'vfile' {
  interface DataMap {
    passages: Passage[];
    /** What the text tells with a date, in its order. */
    events: Event[];
  }
}

const passageNames = new Set(['p', 'li', 'blockquote']);

/**
 * Gives every paragraph, list item and quotation block its permanent id, and hands their texts and the dated facts in
 * them on in `file.data`.
 *
 * `<p>Talks went on.</p>` → `<p id="p-1f3a9c2b">Talks went on.</p>`
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const nextId = passageIds();
    const passages: Passage[] = [];
    const events: Event[] = [];
    visit(tree, 'element', (node) => {
      if (node.properties.dataFootnotes !== undefined) return SKIP;
      if (!isPassage(node)) return undefined;
      const text = collapseSpace(textOf(node));
      if (text !== '') {
        const id = nextId(text);
        node.properties.id = id;
        passages.push({ id, text });
        events.push(...takeEvents(node, id));
      }
      return node.children.some(isList) ? undefined : SKIP;
    });
    file.data.passages = passages;
    file.data.events = events;
  };
}

/**
 * Of what holds a list, the list's items are the passages, and a list item's own words before them.
 * Where those words stand in paragraphs (a loose list), the paragraphs are.
 */
function isPassage({ tagName, children }: Element): boolean {
  if (!passageNames.has(tagName)) return false;
  return !children.some(isList) || (tagName === 'li' && !children.some(isParagraph));
}

function isList(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function isParagraph(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

/** The events that `remarkEvents` marked; the mark has done its work then. */
function takeEvents(passage: Element, id: string): Event[] {
  const events: Event[] = [];
  visit(passage, 'element', (node) => {
    if (isList(node)) return SKIP;
    if (node.tagName !== 'time' || node.properties.dataEvent === undefined) return undefined;
    delete node.properties.dataEvent;
    const date = node.properties.dateTime;
    // HTML of a stranger's may bear the mark, too.
    if (typeof date === 'string' && isPartialDate(date))
      events.push({ date, text: collapseSpace(textOf(node)), passage: id });
    return undefined;
  });
  return events;
}

/** The words of a passage, without the numbers of its footnotes and the lists within it. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  if (!('children' in node)) return '';
  return node.children
    .filter((child) => !isFootnoteReference(child) && !isList(child))
    .map(textOf)
    .join('');
}

function isFootnoteReference(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'sup' && node.children.some(hasReference);
}

function hasReference(node: Nodes): boolean {
  return node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
}
