/** Runs of white space become one space; the ends are trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Case and accents removed, so that `Pelé` and `PELE` compare equal (Unicode NFKD, marks dropped). */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words as `Intl.Segmenter` counts them in the text's own language. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const segment of segmenterOf(language).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Cuts at a word's end and adds an ellipsis; a text within `length` characters comes back as it is. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
