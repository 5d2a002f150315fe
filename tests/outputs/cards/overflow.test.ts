import { expect, test } from 'vitest';
import { cardShapes } from '../../../src/model/card.ts';
import type { CardKind } from '../../../src/model/card.ts';
import { articleTitle } from '../../../src/outputs/cards/designs/article.ts';
import { deskFor } from '../../../src/outputs/cards/designs/desk.ts';
import type { Desk } from '../../../src/outputs/cards/designs/desk.ts';
import { editionTitle } from '../../../src/outputs/cards/designs/edition.ts';
import { quotationTitle } from '../../../src/outputs/cards/designs/quotation.ts';
import type { TextStyle } from '../../../src/outputs/cards/designs/set-text.ts';
import { siteTitle } from '../../../src/outputs/cards/designs/site.ts';
import { topicTitle } from '../../../src/outputs/cards/designs/topic.ts';
import { fitText } from '../../../src/outputs/cards/fit.ts';
import type { Fitted } from '../../../src/outputs/cards/fit.ts';
import { galleyOf } from '../../../src/outputs/cards/type/galley.ts';
import type { Galley } from '../../../src/outputs/cards/type/galley.ts';
import { inkOf } from '../../../src/outputs/cards/type/outline.ts';
import { makeCard, root } from './make-card.ts';
import { hardTitles, makeTitles } from './titles.ts';

const titles = [...makeTitles(520), ...hardTitles];
const limit = { timeout: 120_000 };

const styles: Record<CardKind, (desk: Desk) => TextStyle> = {
  article: articleTitle,
  edition: editionTitle,
  quotation: quotationTitle,
  site: siteTitle,
  topic: topicTitle,
};

test('the titles tried are short and long', () => {
  const lengths = titles.map(({ title }) => Array.from(title).length);
  expect(Math.min(...lengths)).toBe(1);
  expect(Math.max(...lengths)).toBe(300);
});

test.each(Object.keys(styles) as CardKind[])(
  '%s: 2 to 5 lines, none too wide, no word divided, nothing missing',
  limit,
  async (kind) => {
    const faults: string[] = [];
    for (const { title, lang } of titles) {
      const { cut } = styles[kind](deskFor(makeCard({ kind, lang }), root));
      const galley = await galleyOf(title, { cut, lang, root });
      if (galley.missing.length > 0) faults.push(`missing ${galley.missing.join(' ')}: ${title}`);
      const { pieces } = galley;
      for (const style of styleVariants(kind, lang)) {
        const fitted = fit(galley, pieces, style);
        faults.push(...faultsOf(fitted, galley, style, pieces).map((fault) => `${fault}: ${title}`));
      }
    }
    expect(faults).toEqual([]);
  },
);

test('what is drawn keeps to the room that was measured', limit, async () => {
  for (const { title, lang } of titles) {
    const style = articleTitle(deskFor(makeCard({ lang }), root));
    const galley = await galleyOf(title, { cut: style.cut, lang, root });
    const { lines, size } = fit(galley, galley.pieces, style);
    const setting = { size, leading: galley.leading * size, width: style.width, align: 'left' } as const;
    const ink = inkOf(galley.draw(lines, setting));
    const hang = size / 3;
    expect(ink.left, title).toBeGreaterThanOrEqual(-hang);
    expect(ink.left + ink.width, title).toBeLessThanOrEqual(style.width + hang);
    expect(ink.top, title).toBeGreaterThanOrEqual(-hang);
    expect(ink.top + ink.height, title).toBeLessThanOrEqual(lines.length * setting.leading + hang);
  }
});

type Pieces = readonly string[];

/** In every shape; an article with a picture and without. */
function styleVariants(kind: CardKind, lang: string): TextStyle[] {
  const figures = kind === 'article' ? [undefined, 'digest'] : [undefined];
  return cardShapes.flatMap((shape) =>
    figures.map((figure) => styles[kind](deskFor(makeCard({ kind, shape, figure, lang }), root))),
  );
}

function fit({ measure, leading }: Galley, pieces: Pieces, style: TextStyle): Fitted {
  const { width, height = Infinity, sizes, lines: [minLines, maxLines] = [1, 1] } = style;
  return fitText(pieces, measure, { width, height, sizes, leading, minLines, maxLines });
}

function faultsOf(fitted: Fitted, galley: Galley, style: TextStyle, pieces: Pieces): string[] {
  const { lines, size } = fitted;
  const { measure, leading, text } = galley;
  const { width, height = Infinity, lines: [least, most] = [1, 1] } = style;
  const faults: string[] = [];
  // A title of one word stands on one line.
  if (lines.length < Math.min(least, pieces.length)) faults.push('too few lines');
  if (lines.length > most) faults.push('too many lines');
  if (lines.length * leading * size > height) faults.push('too high');
  if (lines.some((line) => measure(line) * size > width)) faults.push('too wide');
  if (!hasTooLong(pieces, galley, style)) faults.push(...faultsOfEnds(fitted, pieces));
  else if (!endsOf(lines.slice(0, -1)).every((end) => graphemeEnds(text).has(end)))
    faults.push('a sign divided');
  return faults;
}

/** Whether a word is too long for a line even at the smallest size. */
function hasTooLong(pieces: Pieces, { measure }: Galley, { sizes, width }: TextStyle): boolean {
  return Math.max(...pieces.map((piece) => measure(piece.trim()))) * Math.min(...sizes) > width;
}

/** Every line ends where a piece does, and all of the text is there unless it was shortened. */
function faultsOfEnds({ lines, shortened }: Fitted, pieces: Pieces): string[] {
  const last = lines.length - 1;
  const shown = lines.map((line, index) => (shortened && index === last ? line.replace(/…$/u, '') : line));
  const [lineEnds, pieceEnds] = [endsOf(shown), endsOf(pieces)];
  const bare = shortened ? pieceEnds.map((end) => end.replace(/\p{P}+$/u, '')) : [];
  const allowed = new Set([...pieceEnds, ...bare]);
  const faults = lineEnds.every((end) => allowed.has(end)) ? [] : ['a word divided'];
  return shortened || lineEnds.at(-1) === pieceEnds.at(-1) ? faults : [...faults, 'words lost'];
}

/** Even where a word must be divided, a sign that is made of several characters is not. */
function graphemeEnds(text: string): Set<string> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return new Set(endsOf(Array.from(segmenter.segment(text), ({ segment }) => segment)));
}

/** The text up to the end of each part, spaces apart. */
function endsOf(parts: readonly string[]): string[] {
  let text = '';
  return parts.map((part) => (text += part.replace(/\s/gu, '')));
}
