import { segmenterOf } from '../../lib/segmenter.ts';

/** Most words that are marked in the article: each makes the address longer. */
const most = 6;

/** How much of the text around a word goes along, so that the browser finds this one and not its like, in UTF-16 units. */
const around = 28;

/**
 * The part of an address that has the browser mark words in the page that it opens (Text Fragments, WICG): no script,
 * nothing left in the address bar. A browser that knows none of it, or a page that has changed, still opens at the id.
 *
 * `:~:text=The%20first-,ferry,-left%20at`
 *
 * @param marks where the words stand in the text of the passage
 */
export function textDirectives(
  text: string,
  marks: readonly (readonly [number, number])[],
  language: string,
): string {
  const words = [...segmenterOf(language, 'word').segment(text)].map(({ index }) => index);
  words.push(text.length);
  const directives = marks.slice(0, most).map(([start, end]) => {
    const from = words.find((index) => index >= start - around) ?? start;
    const to = words.findLast((index) => index <= end + around) ?? end;
    const prefix = text.slice(Math.min(from, start), start).trim();
    const suffix = written(text, end, Math.max(to, end));
    const parts = [
      prefix && `${encode(prefix)}-`,
      encode(written(text, start, end)),
      suffix && `-${encode(suffix)}`,
    ];
    return `text=${parts.filter(Boolean).join(',')}`;
  });
  return directives.length === 0 ? '' : `:~:${directives.join('&')}`;
}

/** Pagefind ends a passage with a full stop of its own where it has none. */
function written(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return (end === text.length ? part.replace(/\.$/u, '') : part).trim();
}

/** Comma, hyphen and ampersand part a directive (the specification's own syntax). */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
