import type { Element, ElementContent, Parents } from 'hast';
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
  if (/^h[1-6]$/u.test(element.tagName)) unbreak(element);
  return [element];
}

function emojiOf(image: Element): ElementContent[] {
  const alt = prop(image, 'alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) ? [newText(alt)] : [];
}

/** 10² and CO₂, where Unicode has the figures; other raised text stays in the line. */
function raise(element: Element): ElementContent[] {
  const figures = element.tagName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  const text = textOf(element);
  if (!/^\d+$/u.test(text) || elementsOf(element).length > 0) {
    mendInline(element);
    return element.children;
  }
  return [newText([...text].map((digit) => figures[Number(digit)] ?? digit).join(''))];
}

/** The reading of a character stands in brackets if the page puts it there, else it goes. */
function readable(ruby: Element): ElementContent[] {
  const bracketed = elementsOf(ruby).some(({ tagName }) => tagName === 'rp');
  if (bracketed) return [newText(textOf(ruby))];
  return ruby.children.filter((child) => !isElement(child, 'rt', 'rtc'));
}

function unbreak(heading: Element): void {
  heading.children = heading.children.map((child) => (isElement(child, 'br') ? newText(' ') : child));
}
