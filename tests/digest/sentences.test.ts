import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/digest/sentences.ts';

const root = join(import.meta.dirname, '../fixtures/sentences');

/** Every paragraph of a fixture, in the language that its name tells. */
function paragraphsOf(folder: string): { paragraphs: string[]; language: string } {
  const source = readdirSync(join(root, folder)).find((file) => file.startsWith('source.')) ?? '';
  const text = readFileSync(join(root, folder, source), 'utf8').trim();
  return { paragraphs: text.split('\n\n'), language: source.split('.')[1] ?? '' };
}

describe.each(readdirSync(root))('sentences: %s', (folder) => {
  const { paragraphs, language } = paragraphsOf(folder);
  const all = paragraphs.map((paragraph) => sentencesOf(paragraph, language));

  test('are cut where one ends', async () => {
    const lines = all.map((sentences) => sentences.map(({ text }) => text).join('\n'));
    await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(join(root, folder, 'expected.txt'));
  });

  test('are verbatim, in order, and leave out white space only', () => {
    paragraphs.forEach((paragraph, index) => {
      const sentences = all[index] ?? [];
      expect(sentences.map(({ start, end }) => paragraph.slice(start, end))).toEqual(
        sentences.map(({ text }) => text),
      );
      expect(
        sentences
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, ''),
      ).toBe(paragraph.replace(/\s/gu, ''));
    });
  });
});

test('no sentence in an empty text', () => {
  expect(sentencesOf('', 'en')).toEqual([]);
  expect(sentencesOf(' \n ', 'en')).toEqual([]);
});

test('a repeated sentence has its own place', () => {
  expect(sentencesOf('No. No. No.', 'en').map(({ start }) => start)).toEqual([0, 4, 8]);
});

test('a line of its own begins a sentence, whatever its letter', () => {
  expect(sentencesOf('It ended.\nal-Noor opened.', 'en').map(({ text }) => text)).toEqual([
    'It ended.',
    'al-Noor opened.',
  ]);
});

test('long texts without a stop, and stops without a text, take no time to speak of', () => {
  const start = performance.now();
  for (const text of [
    '('.repeat(20_000),
    '“'.repeat(20_000),
    'a. '.repeat(20_000),
    '. '.repeat(20_000),
    `"${'a "'.repeat(9_000)}`,
  ]) {
    sentencesOf(text, 'en');
  }
  expect(performance.now() - start).toBeLessThan(2_000);
});
