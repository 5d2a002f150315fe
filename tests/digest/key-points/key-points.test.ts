import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyPointsOf } from '../../../src/digest/key-points/key-points.ts';
import type { DerivedKeyPoint } from '../../../src/digest/key-points/key-points.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { createRenderer } from '../../../src/markdown/pipeline.ts';
import type { Passage } from '../../../src/model/passage.ts';

const root = join(import.meta.dirname, '../../fixtures/key-points');
const matterSchema = z.object({ title: z.string(), lang: z.string() });
const render = createRenderer({
  base: '/',
  labels: { footnotes: '', backToText: '', table: '' },
  resolveImage: () => undefined,
});

function readArticle(folder: string): { passages: Passage[]; keyPoints: DerivedKeyPoint[] } {
  const { yaml = '', body } = splitFrontMatter(readFileSync(join(root, folder, 'article.md'), 'utf8'));
  const { title, lang } = matterSchema.parse(parse(yaml));
  const { passages } = render(body);
  return { passages, keyPoints: keyPointsOf(passages, { title, language: lang }) };
}

describe.each(readdirSync(root))('key points: %s', (folder) => {
  const { passages, keyPoints } = readArticle(folder);

  test('are the ones that tell the story', async () => {
    const lines = keyPoints.map(({ text }) => `${text}\n`).join('');
    await expect(lines).toMatchFileSnapshot(join(root, folder, 'expected.txt'));
  });

  test('stand in the passage that they name, in the order of the text', () => {
    const places = keyPoints.map(({ text, passage }) => {
      const index = passages.findIndex(({ id }) => id === passage);
      return [index, passages[index]?.text.indexOf(text) ?? -1] as const;
    });
    expect(places.every(([, at]) => at >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(places);
  });

  test('are five at most, none twice', () => {
    expect(keyPoints.length).toBeLessThanOrEqual(5);
    expect(new Set(keyPoints.map(({ text }) => text)).size).toBe(keyPoints.length);
  });
});

function pointsOf(...texts: string[]): string[] {
  const passages = texts.map((text, index) => ({ id: `p-${index}`, text }));
  return keyPointsOf(passages, { title: '', language: 'en' }).map(({ text }) => text);
}

test('no text, no key points', () => {
  expect(pointsOf()).toEqual([]);
  expect(pointsOf('Only a heading', '***', '…')).toEqual([]);
});

test('the same sentence in two passages comes once, from the first', () => {
  const sentence = 'The harbour of Lund opens again on Monday after the storm.';
  const rest = [
    'Crews cleared forty tons of sand from the entrance.',
    'Fishing boats will sail on Tuesday morning.',
    'The repair cost two million crowns so far.',
    'Insurance companies have sent three inspectors to the port.',
  ];
  const points = pointsOf(sentence, ...rest, sentence);
  expect(points.filter((point) => point === sentence)).toHaveLength(1);
  expect(points[0]).toBe(sentence);
});

test('three short ones get company', () => {
  const points = pointsOf(
    'The boats were all home by noon.',
    'The wind closed most of the harbours.',
    'Crews are at work on the masts.',
    'The price of fish is up again.',
    'The ferry will sail on Sunday.',
    'The council meets on the matter today.',
  );
  expect(points.length).toBeGreaterThan(3);
});

test('an article in a language that nobody has listed words for has key points', () => {
  const { keyPoints } = readArticle('swedish');
  expect(keyPoints).toHaveLength(3);
});
