import type { Element } from 'hast';
import type { FoundFigure } from '../../draft.ts';
import { captions } from '../../words/captions.ts';
import { isCaption } from '../body/media.ts';
import { nameWords } from '../body/names.ts';
import { elementsOf, textOf } from '../tree.ts';

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
