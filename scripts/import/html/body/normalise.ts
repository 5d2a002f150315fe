import type { Element, ElementContent, Parents, Root } from 'hast';
import {
  elementsOf,
  findElement,
  isElement,
  isInline,
  newElement,
  prop,
  setChildren,
  textOf,
} from '../tree.ts';
import { markMedia, mediaKindOf } from './media.ts';

/**
 * A copy of the page's body in which every text stands in exactly one leaf block, whoever wrote the page: loose text
 * between blocks gets a paragraph, two line breaks part two paragraphs. Elements that show nothing are gone.
 */
export function normaliseBody(root: Root): Root {
  const body = structuredClone(findElement(root, 'body') ?? newElement('body', []));
  // The names of a whole page tell of its layout, not of its text.
  body.tagName = 'div';
  body.properties = {};
  const copy: Root = { type: 'root', children: [body] };
  promoteLazyImages(body);
  dropUnshown(body);
  markMedia(body);
  openLayoutTables(body);
  partBlocks(body);
  return copy;
}

/** Whether an element holds no blocks: its text is read in one go. */
export function isLeaf(element: Element): boolean {
  return !element.children.some(isBlockLevel);
}

function isBlockLevel(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  if (mediaKindOf(node)) return true;
  return !isInline(node) || node.children.some(isBlockLevel);
}

const unshown = new Set(
  'script style link meta template input select textarea option datalist dialog canvas map progress meter title base'.split(
    ' ',
  ),
);

function dropUnshown(parent: Parents): void {
  setChildren(
    parent,
    parent.children.filter((child) => {
      if (child.type === 'comment') return false;
      if (child.type !== 'element') return true;
      if (unshown.has(child.tagName)) return false;
      dropUnshown(child);
      return child.tagName !== 'noscript';
    }),
  );
}

/** A picture that a script would have shown is in `noscript`; it takes the place of its stand-in. */
function promoteLazyImages(parent: Parents): void {
  parent.children.forEach((child, at) => {
    if (child.type !== 'element') return;
    if (child.tagName !== 'noscript') return promoteLazyImages(child);
    const image = findElement(child, 'img');
    const before = parent.children.slice(0, at).findLast((node) => node.type === 'element');
    const standIn = isElement(before, 'img') ? before : undefined;
    if (image === undefined || textOf(child) !== '') return;
    if (standIn && !/^https?:|^\//u.test(prop(standIn, 'src') ?? '')) standIn.properties = image.properties;
    else if (!standIn && isFigureLike(parent)) parent.children[at] = image;
  });
}

function isFigureLike(parent: Parents): boolean {
  if (parent.type !== 'element') return false;
  return (
    parent.tagName === 'figure' ||
    /image|img|photo|picture|media|lazy/iu.test(prop(parent, 'className') ?? '')
  );
}

/** Elements whose inline children are its own business. */
const opaque = new Set(['pre', 'table', 'figure', 'ul', 'ol', 'dl', 'video', 'audio', 'iframe', 'object']);

/** A table of figures and short words; pages were once laid out with tables, too. */
export function isDataTable(table: Element): boolean {
  if (table.tagName !== 'table') return false;
  const inner = elementsOf(table);
  const cells = inner.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const rows = inner.filter(({ tagName }) => tagName === 'tr').length;
  const outsize = cells.some(
    (cell) => textOf(cell).length > 600 || findElement(cell, 'table', 'h1', 'h2', 'h3'),
  );
  return !outsize && rows > 1 && cells.length >= 2 * rows && prop(table, 'role') !== 'presentation';
}

/** The cells of a layout table are parts of the page like any other. */
function openLayoutTables(body: Element): void {
  for (const table of elementsOf(body).filter(({ tagName }) => tagName === 'table')) {
    if (isDataTable(table)) continue;
    const parts = elementsOf(table).filter((inner) =>
      /^(?:tbody|thead|tfoot|tr|td|th|caption)$/u.test(inner.tagName),
    );
    for (const part of [table, ...parts]) part.tagName = 'div';
  }
}

/** Elements that say nothing of their text: it gets a paragraph even when nothing else is in them. */
const plain = new Set(
  'div section article main center header footer aside blockquote body nav form fieldset address'.split(' '),
);

function partBlocks(parent: Element): void {
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
      if (breaks > 1) end();
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

function hasText(node: ElementContent): boolean {
  return textOf(node) !== '';
}

function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  if (['img', 'picture', 'iframe', 'video', 'audio', 'svg', 'math'].includes(node.tagName)) return true;
  return node.tagName !== 'br' && node.children.some(hasContent);
}
