import type { Element, ElementContent } from 'hast';
import { elementsOf, findElement, isInline, newElement, newText, prop, textOf } from '../tree.ts';
import { embedOf } from './embeds.ts';
import { nameWords } from './names.ts';

/** What a page shows between its paragraphs: `figure` is a picture with its words, `embed` a link in place of a frame. */
export type MediaKind = 'figure' | 'embed';

export function mediaKindOf(element: Element): MediaKind | undefined {
  const kind = element.properties.dataMedia;
  return kind === 'figure' || kind === 'embed' ? kind : undefined;
}

/**
 * Marks pictures, with the captions that belong to them however they are written, and turns frames of other sites into
 * links. What is marked is no text to choose from: it goes where the paragraphs around it go.
 */
export function markMedia(parent: Element): void {
  if (isLine(parent)) hoistImages(parent);
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    const embed = embedOf(child);
    if (embed) return mark(newElement('p', [linkTo(embed.url, embed.title)]), 'embed');
    if (isPicture(child)) return mark(child, 'figure');
    if (child.tagName === 'figure') child.tagName = 'div';
    markMedia(child);
    return child;
  });
}

/** Whether an element holds a caption by its name. */
export function isCaption(element: Element): boolean {
  if (element.tagName === 'figcaption') return true;
  const words = nameWords(element);
  return words.some((word) => captionNames.has(word)) && !words.includes('no-caption');
}

const captionNames = new Set(
  (
    'caption figcaption imagecaption image-caption img-caption photo-caption photocaption caption-text captiontext legend legende legenda ' +
    'bildunterschrift bildtext bu pie-foto piefoto didascalia cutline image-description media-description media__description img-descr ' +
    'wp-caption-text image-meta imagetext photo-text summary-image podpis credit credits photo-credit image-credit copyright photographer ' +
    'image-source caption-container announce-text gk-caption element-caption'
  ).split(' '),
);

/** Text with a picture in it, and not a caption with its picture. */
function isLine(element: Element): boolean {
  if (!findElement(element, 'img') || isPicture(element)) return false;
  return textOf(element) !== '' && elementsOf(element).every(isInline);
}

/** A picture in the middle of a line belongs beside it; one that stands for a character stays where it is. */
function hoistImages(line: Element): void {
  const images: Element[] = [];
  const take = (parent: Element): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return true;
      if (child.tagName === 'img' && !isCharacter(child)) {
        images.push(child);
        return false;
      }
      take(child);
      return true;
    });
  };
  take(line);
  line.children.unshift(...images.filter((image) => !isOrnament(image)));
}

/** An emoji drawn as a picture. */
export function isCharacter(image: Element): boolean {
  return /^\p{Extended_Pictographic}/u.test(prop(image, 'alt') ?? '');
}

/** Longer ones hold a text of their own. */
const longestFigure = 700;

function mark(element: Element, kind: MediaKind): Element {
  element.properties.dataMedia = kind;
  return element;
}

function linkTo(url: string, title: string): Element {
  return newElement('a', [newText(title)], { href: url });
}

function isPicture(element: Element): boolean {
  if (['img', 'picture', 'video', 'audio', 'amp-img'].includes(element.tagName)) return !isCharacter(element);
  if (!findElement(element, 'img', 'amp-img', 'video', 'picture')) return false;
  const text = textOf(element);
  if (text === '') return !findElement(element, 'iframe');
  if (text.length > longestFigure || findElement(element, 'h1', 'h2', 'pre', 'table', 'iframe')) return false;
  if (element.tagName === 'figure') return true;
  return lettersOutside(element, isCaptionLike) < 3;
}

/** Small print under a picture in the same paragraph. */
function isCaptionLike(element: Element): boolean {
  return isCaption(element) || ['em', 'i', 'small', 'noscript'].includes(element.tagName);
}

/** Letters that stand in no element of a kind. */
function lettersOutside(element: Element, test: (element: Element) => boolean): number {
  return element.children.reduce((sum, child: ElementContent) => {
    if (child.type === 'text') return sum + (child.value.match(/\p{L}/gu)?.length ?? 0);
    return child.type === 'element' && !test(child) ? sum + lettersOutside(child, test) : sum;
  }, 0);
}

/** The picture of a figure that is worth one: no logo, no spacer. */
export function imageOf(figure: Element): Element | undefined {
  const images = [figure, ...elementsOf(figure)].filter(
    ({ tagName }) => tagName === 'img' || tagName === 'amp-img',
  );
  return images.find((image) => !isOrnament(image));
}

/** The address that an image has, or will get from a script. */
export function sourceOf(image: Element): string | undefined {
  const names = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataFullSrc', 'src', 'dataSrcset', 'srcSet'];
  const found = names.map((name) => prop(image, name)?.trim().split(/,?\s/u)[0]);
  return found.find(
    (address) => address !== undefined && address !== '' && !/^(?:data|about|blob):/u.test(address),
  );
}

function isOrnament(image: Element): boolean {
  const source = sourceOf(image) ?? '';
  const size = Math.min(
    ...['width', 'height'].map((name) => Number(prop(image, name) ?? Number.NaN) || 1000),
  );
  const words = nameWords(image).join(' ');
  return (
    source === '' ||
    size < 80 ||
    /avatar|gravatar|emoji|smiley|icon|logo|spacer|pixel/iu.test(words) ||
    /(?:^|[/_-])(?:icon|avatar|spacer|pixel|blank|sprite|gravatar)[\w-]*\.|logo[\w-]*\.\w+(?:$|\?)|gravatar\.com/iu.test(
      source,
    )
  );
}
