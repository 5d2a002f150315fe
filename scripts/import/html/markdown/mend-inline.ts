import type { Element, ElementContent, Parents } from 'hast';
import { isCharacter } from '../body/media.ts';
import { elementsOf, isElement, mapElements, newText, prop, textOf } from '../tree.ts';

/** What Markdown has no form for within a line: emoji drawn as pictures, raised figures, reading aids, breaks in headings. */
export function mendInline(parent: Parents): void {
  mapElements(parent, mend);
}

function mend(element: Element): ElementContent[] {
  if (element.tagName === 'img') return emojiOf(element);
  if (element.tagName === 'picture') return [];
  if (element.tagName === 'sup' || element.tagName === 'sub') return raise(element);
  if (element.tagName === 'ruby') return readable(element);
  mendInline(element);
  if (/^h[1-6]$/u.test(element.tagName)) unbreak(element, () => true);
  else unbreak(element, (after) => /^\s*[\p{Ll}\d(]/u.test(after));
  return edged.has(element.tagName) ? withoutEdges(element) : [element];
}

function emojiOf(image: Element): ElementContent[] {
  return isCharacter(image) ? [newText(prop(image, 'alt') ?? '')] : [];
}

/** 10², where Unicode has the figures; CO2 is written so everywhere, and other raised text stays in the line. */
function raise(element: Element): ElementContent[] {
  const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const text = textOf(element);
  if (element.tagName === 'sub' || !/^\d+$/u.test(text) || elementsOf(element).length > 0) {
    mendInline(element);
    return element.children;
  }
  return [newText(text.replace(/\d/gu, (digit) => figures[Number(digit)] ?? digit))];
}

/** The reading of a character stands in brackets if the page puts it there, else it goes. */
function readable(ruby: Element): ElementContent[] {
  const bracketed = elementsOf(ruby).some(({ tagName }) => tagName === 'rp');
  if (bracketed) return [newText(textOf(ruby))];
  return ruby.children.filter((child) => !isElement(child, 'rt', 'rtc'));
}

/** A line break before text that goes on in the middle of a sentence is a matter of layout. */
function unbreak(element: Element, isLayout: (after: string) => boolean): void {
  element.children = element.children.map((child, at) => {
    const next = element.children[at + 1];
    return isElement(child, 'br') && next && isLayout(plainText(next)) ? newText(' ') : child;
  });
}

/** Text with its white space. */
function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

const edged = new Set(['a', 'strong', 'b', 'em', 'i', 'del', 's']);

/** Spaces inside the marks of a link or stress belong outside: Markdown has no form for `** so **`. */
function withoutEdges(element: Element): ElementContent[] {
  const text = plainText(element);
  if (text.trim() === '') return text === '' ? element.children : [newText(' ')];
  const [first, last] = [element.children[0], element.children.at(-1)];
  const before = first?.type === 'text' && /^\s/u.test(first.value);
  const after = last?.type === 'text' && /\s$/u.test(last.value);
  if (before) first.value = first.value.trimStart();
  if (after) last.value = last.value.trimEnd();
  return [...(before ? [newText(' ')] : []), element, ...(after ? [newText(' ')] : [])];
}
