import type { Element, Root as HastRoot } from 'hast';
import type { Options } from 'rehype-remark';
import type { Block } from '../body/blocks.ts';
import { elementsOf, isElement, newElement, prop, setChildren, textOf } from '../tree.ts';

/** A note at the foot of an article. */
export interface Footnote {
  /** As the text refers to it: `1`. */
  label: string;
  content: HastRoot;
}

/** Markdown's references in place of the elements that `takeFootnotes` leaves. */
export const footnoteHandlers: Options['handlers'] = {
  'footnote-ref': (_state, element: Element) => {
    const label = prop(element, 'dataLabel') ?? '';
    return { type: 'footnoteReference', identifier: label, label };
  },
};

/** Longer ones are sections that a figure points to. */
const longestNote = 3000;

/**
 * Finds the notes that the chosen blocks refer to, wherever the page has them; the blocks that hold the notes are no
 * part of the text any more. Changes the references in place.
 */
export function takeFootnotes(
  root: HastRoot,
  blocks: readonly Block[],
): { notes: Footnote[]; blocks: Block[] } {
  const byId = new Map<string, Element>();
  for (const element of elementsOf(root)) {
    const id = prop(element, 'id') ?? prop(element, 'name');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const labels = new Map<Element, string>();
  for (const block of blocks) markReferences(block.element, byId, labels);
  const notes = [...labels].map(([target, label]) => ({ label, content: contentOf(target) }));
  const rest = blocks.filter(
    (block) => ![block.element, ...block.ancestors].some((element) => labels.has(element)),
  );
  return { notes, blocks: rest };
}

function markReferences(
  parent: Element,
  byId: ReadonlyMap<string, Element>,
  labels: Map<Element, string>,
): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    const target = targetOf(child, byId);
    if (!target) {
      markReferences(child, byId, labels);
      return child;
    }
    const label = labels.get(target) ?? String(labels.size + 1);
    labels.set(target, label);
    return newElement('footnote-ref', [], { dataLabel: label });
  });
}

/** `<sup><a href="#fn1">1</a></sup>` and its like; a link in running text to another part of the page is none. */
function targetOf(element: Element, byId: ReadonlyMap<string, Element>): Element | undefined {
  const link =
    element.tagName === 'sup' ? elementsOf(element).find(({ tagName }) => tagName === 'a') : element;
  if (
    !isElement(link, 'a') ||
    !/^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})[\])]?$/u.test(textOf(element))
  )
    return undefined;
  const [, id] = /#(.+)$/u.exec(prop(link, 'href') ?? '') ?? [];
  const marked =
    element.tagName === 'sup' ||
    /foot|note|fn|ref|cite/iu.test(
      `${prop(link, 'className') ?? ''} ${prop(link, 'role') ?? ''} ${id ?? ''}`,
    );
  const target = id === undefined || !marked ? undefined : byId.get(decode(id));
  return target && isNote(target) ? target : undefined;
}

function isNote(target: Element): boolean {
  const { length } = textOf(target);
  return (
    ['li', 'p', 'div', 'dd', 'aside', 'section'].includes(target.tagName) &&
    length > 0 &&
    length < longestNote
  );
}

function contentOf(target: Element): HastRoot {
  const content: HastRoot = { type: 'root', children: [] };
  const copy = structuredClone(target);
  dropBackLinks(copy);
  setChildren(content, copy.children);
  return content;
}

/** The way back to the text, and the number that Markdown counts by itself. */
function dropBackLinks(parent: Element): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return true;
    const isBack = child.tagName === 'a' && (prop(child, 'href') ?? '').startsWith('#');
    if (isBack || /backlink|backref/u.test(prop(child, 'className') ?? '')) return false;
    dropBackLinks(child);
    return true;
  });
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}
