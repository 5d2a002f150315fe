import { join } from 'node:path';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/outputs/cards/breaks.ts';
import { headlineOf } from '../../../src/outputs/cards/designs/article.ts';
import { deskFor } from '../../../src/outputs/cards/designs/desk.ts';
import { fitText } from '../../../src/outputs/cards/fit.ts';
import { galleyOf } from '../../../src/outputs/cards/type/galley.ts';
import { makeCard } from './make-card.ts';
import { makeTitles } from './titles.ts';

const root = join(import.meta.dirname, '../../..');
const titles = makeTitles(520);

test('the titles tried are short and long', () => {
  const lengths = titles.map(({ title }) => Array.from(title).length);
  expect(Math.min(...lengths)).toBe(1);
  expect(Math.max(...lengths)).toBeGreaterThan(290);
});

test('2 to 5 lines, none too wide, no word divided, nothing missing', { timeout: 60_000 }, async () => {
  for (const { title, lang } of titles) {
    const { lines, size, leading, measure, missing, pieces, style, shortened } = await setHeadline(
      title,
      lang,
    );
    expect(missing, title).toEqual([]);
    expect(lines.length, title).toBeGreaterThanOrEqual(Math.min(2, pieces.length));
    expect(lines.length, title).toBeLessThanOrEqual(5);
    expect(lines.length * leading * size, title).toBeLessThanOrEqual(style.height);
    for (const line of lines) expect(measure(line) * size, title).toBeLessThanOrEqual(style.width);

    const longest = Math.max(...pieces.map((piece) => measure(piece.trim())));
    if (longest * Math.min(...style.sizes) > style.width) continue;
    expect(isWhole(lines, pieces, shortened), `${title}\n${lines.join('\n')}`).toBe(true);
  }
});

async function setHeadline(title: string, lang: string) {
  const style = headlineOf(deskFor(makeCard({ title, lang }), root));
  const { text, ...galley } = await galleyOf(title, { cut: style.cut, lang, root });
  const pieces = piecesOf(text, lang);
  const [minLines, maxLines] = style.lines;
  const fitted = fitText(pieces, galley.measure, { ...style, leading: galley.leading, minLines, maxLines });
  return { ...galley, ...fitted, pieces, style };
}

/** Whether every line ends where a piece does, and all of the text is there unless it was shortened. */
function isWhole(lines: readonly string[], pieces: readonly string[], shortened: boolean): boolean {
  const endsOfPieces = endsOf(pieces);
  const endsOfLines = endsOf(
    lines.map((line, index) => (shortened && index === 4 ? line.replace(/…$/u, '') : line)),
  );
  if (!shortened)
    return (
      endsOfLines.every((end) => endsOfPieces.includes(end)) && endsOfLines.at(-1) === endsOfPieces.at(-1)
    );
  const withoutStop = endsOfPieces.map((end) => end.replace(/\p{P}+$/u, ''));
  return endsOfLines.every((end) => endsOfPieces.includes(end) || withoutStop.includes(end));
}

/** The text up to the end of each part, spaces apart. */
function endsOf(parts: readonly string[]): string[] {
  return parts.map((_, index) =>
    parts
      .slice(0, index + 1)
      .join('')
      .replace(/\s/gu, ''),
  );
}
