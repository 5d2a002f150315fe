import type { Element } from 'hast';
import type { Found, FoundFigure } from '../../draft.ts';
import { captions } from '../../words/captions.ts';
import type { Media } from '../body/blocks.ts';
import { imageOf, isCaption, sourceOf } from '../body/media.ts';
import { nameWords } from '../body/names.ts';
import type { Page } from '../page.ts';
import { addressIn, isThing, textIn } from '../source/json-ld.ts';
import { elementsOf, prop, textOf } from '../tree.ts';

/** The picture that leads into the article: the one shown above its text, else the one that the page names for others. */
export function leadFigureOf(page: Page, leading: readonly Media[]): Found<FoundFigure> | undefined {
  const declared = declaredImage(page);
  const shown = leading.filter(({ element }) => imageOf(element));
  const same = shown.find(
    ({ element }) => declared && isSameFile(sourceOf(imageOf(element) ?? element), declared.value.src),
  );
  const figure = same ?? shown.find(({ element }) => captionOf(element).caption !== undefined) ?? shown[0];
  if (!figure) return declared;
  const image = imageOf(figure.element);
  const src = absolute(image && sourceOf(image), page.url) ?? declared?.value.src;
  const alt = wordsOrNothing(image && prop(image, 'alt'));
  return {
    value: { src, alt, ...captionOf(figure.element) },
    from: 'the picture above the text',
  };
}

function wordsOrNothing(text: string | undefined): string | undefined {
  const words = text?.trim() ?? '';
  return words === '' ? undefined : words;
}

/** The words under a picture, the name of who made it apart. */
export function captionOf(figure: Element): Pick<FoundFigure, 'caption' | 'credit'> {
  const captioned = elementsOf(figure).filter(isCaption);
  const credits = captioned.filter(isCredit).map((element) => cleanCredit(textOf(element)));
  const credit = credits.find((text) => text !== '');
  const whole =
    longestOf(captioned.filter((element) => !isCredit(element)).map(visibleText)) ?? visibleText(figure);
  const caption = plain(credit === undefined ? whole : withoutCredit(whole, credit));
  if (credit !== undefined) return { ...(caption !== '' && { caption }), credit };
  for (const pattern of captions) {
    const groups = pattern.exec(caption)?.groups;
    if (groups?.credit === undefined) continue;
    const words = groups.caption?.trim();
    return { ...(words && { caption: words }), credit: groups.credit.trim() };
  }
  return caption === '' ? {} : { caption };
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
  return one !== undefined && other !== undefined && name(one).length > 4 && name(one) === name(other);
}

function isCredit(element: Element): boolean {
  return nameWords(element).some((word) =>
    /^(?:credits?|photo-credit|image-credit|copyright|photographer|source|rights|description__rights|agency|author|image-source|m_m|byline)$/u.test(
      word,
    ),
  );
}

/** Text that is read out but not shown, such as “Image caption”, is left out. */
function visibleText(element: Element): string {
  const hidden = elementsOf(element).filter((inner) =>
    nameWords(inner).some((word) =>
      /^(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|hidden)$/u.test(word),
    ),
  );
  return hidden.reduce((text, inner) => text.replace(textOf(inner), ' '), textOf(element));
}

/** The caption up to the credit that ends it, and the label between the two. */
function withoutCredit(caption: string, credit: string): string {
  const at = caption.lastIndexOf(credit);
  if (at === -1) return caption;
  const before = caption.slice(0, at);
  return before.replace(
    /[\s—–([|/-]*(?:(?:photo|foto|image|imagen|imagem|bild|picture|pic|фото)s?(?:\s+by)?)?\s*[:：©]?\s*$/iu,
    '',
  );
}

/** `(Image: PA)` → PA */
function cleanCredit(text: string): string {
  const bare = plain(text).replace(/^[([（]\s*|\s*[)\]）]$/gu, '');
  return plain(bare.replace(creditLabel, '').replace(/^©\s*/u, ''));
}

const creditLabel =
  /^(?:(?:photo|foto|image|imagen|imagem|bild|picture|pic|photograph|photographie|фото)s?(?:\s*(?:by|credit|de|von|di|courtesy(?: of)?))?|credits?|crédits?|créditos?|quelle|source)\s*[:：/©.…—–-]+\s*|^(?:photo|foto|image)\s+by\s+/iu;

function plain(text: string): string {
  return text
    .replace(/\b(?:hide caption|toggle caption|enlarge (?:this )?image|credit\s*(?:\.{3}|…))\s*/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu, '')
    .trim();
}

function longestOf(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => b.length - a.length)[0];
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
