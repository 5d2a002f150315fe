import type { Element, Parents } from 'hast';
import type { Removed } from '../../draft.ts';
import { imageOf, mediaKindOf, sourceOf } from '../body/media.ts';
import { captionOf } from '../fields/caption.ts';
import { elementsOf, mapElements, newElement, newText, prop, textOf } from '../tree.ts';

/**
 * A picture in the text becomes its caption, linked to the picture where that is: a page of ours asks no other host for
 * anything. One without words is listed and left out.
 */
export function captionFigures(parent: Parents, url: string | undefined): Removed[] {
  const removed: Removed[] = [];
  mapElements(parent, (child) => {
    if (mediaKindOf(child) !== 'figure') {
      removed.push(...captionFigures(child, url));
      return [child];
    }
    const line = captionLine(child, url);
    if (line) return [line];
    const image = imageOf(child);
    if (image) removed.push({ text: wordsFor(image), why: 'a picture without a caption' });
    return [];
  });
  return removed;
}

function captionLine(figure: Element, url: string | undefined): Element | undefined {
  const { caption, credit } = captionOf(figure);
  if (caption === undefined || isControl(figure, caption)) return undefined;
  const words = newText(credit === undefined ? caption : `${caption} (${credit})`);
  const source = addressOf(figure, url);
  const line = source === undefined ? words : newElement('a', [words], { href: source });
  return newElement('p', [newElement('em', [line])]);
}

function wordsFor(image: Element): string {
  const alt = prop(image, 'alt') ?? '';
  return alt.trim() === '' ? (sourceOf(image) ?? 'picture') : alt;
}

/** “Download chart”, or the title of a film whose player is gone. */
function isControl(figure: Element, caption: string): boolean {
  const inner = elementsOf(figure);
  const linked = inner
    .filter(({ tagName }) => tagName === 'a')
    .reduce((sum, link) => sum + textOf(link).length, 0);
  return (
    linked > 0.8 * caption.length || inner.some(({ tagName }) => tagName === 'video' || tagName === 'audio')
  );
}

function addressOf(figure: Element, url: string | undefined): string | undefined {
  const image = imageOf(figure);
  const source = image && sourceOf(image);
  if (source === undefined || !URL.canParse(source, url)) return undefined;
  const address = new URL(source, url);
  return /^https?:$/u.test(address.protocol) ? address.href : undefined;
}
