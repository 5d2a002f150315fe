import type { Found, FoundFigure } from '../../draft.ts';
import type { Media } from '../body/blocks.ts';
import { imageOf, sourceOf } from '../body/media.ts';
import type { Page } from '../page.ts';
import { addressIn, isThing, textIn } from '../source/json-ld.ts';
import { prop } from '../tree.ts';
import { captionOf } from './caption.ts';

/** The picture that leads into the article, and where on the page it is, if it is there. */
export interface LeadFigure {
  found: Found<FoundFigure> | undefined;
  media: Media | undefined;
}

/** Takes the picture shown at the top of the text, else the one that the page names for others to show. */
export function leadFigureOf(page: Page, leading: readonly Media[]): LeadFigure {
  const declared = declaredImage(page);
  const shown = leading.filter(({ element }) => imageOf(element));
  const same = shown.find(
    ({ element }) => declared && isSameFile(sourceOf(imageOf(element) ?? element), declared.value.src),
  );
  const figure = same ?? shown.find(({ element }) => captionOf(element).caption !== undefined) ?? shown[0];
  if (!figure) return { found: declared, media: undefined };
  const image = imageOf(figure.element);
  const src = absolute(image && sourceOf(image), page.url) ?? declared?.value.src;
  const alt = wordsOrNothing(image && prop(image, 'alt'));
  const value = { src, alt, ...captionOf(figure.element) };
  return { found: { value, from: 'the picture above the text' }, media: figure };
}

function wordsOrNothing(text: string | undefined): string | undefined {
  const words = text?.trim() ?? '';
  return words === '' ? undefined : words;
}

function declaredImage({ meta, data, url }: Page): Found<FoundFigure> | undefined {
  const image = data.articles[0]?.image;
  const thing = Array.isArray(image) ? image.find(isThing) : image;
  const candidates: [string | undefined, string][] = [
    [meta.first('og:image', 'og:image:url', 'og:image:secure_url')?.value, 'og:image'],
    [addressIn(image), 'JSON-LD image'],
    [meta.first('twitter:image', 'twitter:image:src', 'parsely-image-url')?.value, 'twitter:image'],
  ];
  for (const [address, from] of candidates) {
    const src = absolute(address, url);
    if (src === undefined) continue;
    const alt = meta.first('og:image:alt', 'twitter:image:alt')?.value;
    const caption = isThing(thing) ? textIn(thing.caption) : undefined;
    return { value: { src, alt, caption }, from, sure: 0.8 };
  }
  return undefined;
}

/** The same picture in another size or format has most of its name in common. */
function isSameFile(one: string | undefined, other: string | undefined): boolean {
  const name = (address: string): string =>
    (address.split(/[?#]/u)[0] ?? '')
      .split('/')
      .findLast((part) => part !== '')
      ?.replace(/\.\w+$/u, '')
      .replace(/[-_]?\d{2,4}x\d{2,4}$/u, '') ?? '';
  return one !== undefined && other !== undefined && name(one).length > 2 && name(one) === name(other);
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
