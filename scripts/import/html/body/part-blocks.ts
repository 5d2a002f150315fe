import type { Element, ElementContent } from 'hast';
import { isElement, isInline, newElement, textOf } from '../tree.ts';
import { mediaKindOf } from './media.ts';

/** Whether an element holds no blocks: its text is read in one go. */
export function isLeaf(element: Element): boolean {
  return !element.children.some(isBlockLevel);
}

function isBlockLevel(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  if (mediaKindOf(node)) return true;
  return !isInline(node) || node.children.some(isBlockLevel);
}

/** Elements whose inline children are its own business. */
const opaque = new Set(['pre', 'table', 'figure', 'ul', 'ol', 'dl', 'video', 'audio', 'iframe', 'object']);

/** Elements that say nothing of their text: it gets a paragraph even when nothing else is in them. */
const plain = new Set(
  'div section article main center header footer aside blockquote body nav form fieldset address'.split(' '),
);

/** Puts loose text between blocks into a paragraph of its own; two line breaks part two paragraphs. */
export function partBlocks(parent: Element): void {
  if (parent.tagName === 'pre' || mediaKindOf(parent)) return;
  for (const child of parent.children) if (child.type === 'element') partBlocks(child);
  if (isInline(parent) && !parent.children.some(isBlockLevel)) return;
  const runs = runsOf(parent);
  const loose = plain.has(parent.tagName) && runs.some((run) => !run.block && run.nodes.some(hasText));
  if (runs.length < 2 && !loose) return;
  if (parent.tagName === 'p') parent.tagName = 'div';
  parent.children = runs.flatMap((run) => (run.block ? run.nodes : wrapRun(run.nodes, parent)));
}

interface Run {
  nodes: ElementContent[];
  /** A block by itself, not a run of inline content. */
  block: boolean;
}

function runsOf(parent: Element): Run[] {
  const runs: Run[] = [];
  let run: ElementContent[] = [];
  let breaks = 0;
  const end = (): void => {
    if (run.some(hasContent)) runs.push({ nodes: run, block: false });
    run = [];
  };
  for (const child of parent.children) {
    const empty = child.type === 'text' && child.value.trim() === '';
    if (isElement(child, 'br')) breaks += 1;
    else if (!empty) {
      if (breaks > 1 || (breaks === 1 && isParagraph(run))) end();
      breaks = 0;
    }
    if (isBlockLevel(child)) {
      end();
      runs.push({ nodes: [child], block: true });
    } else run.push(child);
  }
  end();
  return runs;
}

function wrapRun(nodes: ElementContent[], parent: Element): ElementContent[] {
  const start = nodes.findIndex(hasContent);
  const end = nodes.findLastIndex(hasContent);
  const trimmed = nodes.slice(start, end + 1);
  return opaque.has(parent.tagName) && parent.tagName !== 'figure' ? trimmed : [newElement('p', trimmed)];
}

/** What ends as a paragraph does, and is longer than a line of verse: one line break parts it from the next. */
function isParagraph(run: readonly ElementContent[]): boolean {
  const text = run.map(textOf).join('').trim();
  return text.length > 100 && /[.!?…。！？]["'”’»)]*$/u.test(text);
}

function hasText(node: ElementContent): boolean {
  return textOf(node) !== '';
}

function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  if (['img', 'picture', 'iframe', 'video', 'audio', 'svg', 'math'].includes(node.tagName)) return true;
  return node.tagName !== 'br' && node.children.some(hasContent);
}
