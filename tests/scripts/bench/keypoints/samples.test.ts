import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSamples } from '../../../../scripts/bench/keypoints/samples/read-samples.ts';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-samples-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('text with the title as its first line, and the summary beside it', () => {
  const [sample, ...more] = readSamples(
    folderOf({
      'ferry.txt': 'Ferry leaves\n\nThe ferry left at dawn.\nIt was full.\n\nThe harbour is empty.\n',
      'ferry.summary.txt': 'A ferry left.\n',
      'no-summary.txt': 'Nobody summed this up.\n',
    }),
  );
  expect(more).toEqual([]);
  expect(sample).toMatchObject({
    name: 'ferry.txt',
    title: 'Ferry leaves',
    language: 'en',
    references: ['A ferry left.'],
  });
  expect(sample?.passages.map(({ text }) => text)).toEqual([
    'The ferry left at dawn. It was full.',
    'The harbour is empty.',
  ]);
});

test('a first line that is a sentence is no title; one paragraph to a line', () => {
  const [sample] = readSamples(
    folderOf({ 'a.txt': 'The ferry left.\nThe harbour is empty.', 'a.ref.txt': 'Left.' }),
  );
  expect(sample?.title).toBe('');
  expect(sample?.passages).toHaveLength(2);
});

test('Markdown with front matter', () => {
  const [sample] = readSamples(
    folderOf({
      'a.md': '---\ntitle: Fähre fährt\nlang: de\n---\n\nDie *Fähre* fuhr.\n\n- Ein Punkt.\n',
      'a.summary.txt': 'Fähre.',
    }),
  );
  expect(sample).toMatchObject({ title: 'Fähre fährt', language: 'de' });
  expect(sample?.passages.map(({ text }) => text)).toEqual(['Die Fähre fuhr.', 'Ein Punkt.']);
});

test('several summaries, and folders of their own', () => {
  const folder = folderOf({
    'a.txt': 'The ferry left.',
    'a.summary.1.txt': 'One.',
    'a.summary.2.txt': 'Two.',
    'news/articles/b.txt': 'The harbour is empty.',
    'news/summaries/b.txt': 'Empty.',
  });
  expect(readSamples(folder).map(({ name, references }) => [name, references])).toEqual([
    ['a.txt', ['One.', 'Two.']],
    [join('news', 'articles', 'b.txt'), ['Empty.']],
  ]);
});

test('lines of JSON', () => {
  const lines = [
    { article: 'The ferry left.\n\nIt rained.', summary: 'Left.', title: 'Ferry', language: 'en-GB' },
    {
      text: 'Die Fähre fuhr am Morgen aus dem Hafen, und niemand hat sie seitdem gesehen.',
      highlights: ['Weg.', 'Fort.'],
    },
  ];
  const samples = readSamples(
    folderOf({ 'all.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') }),
  );
  expect(samples).toMatchObject([
    { title: 'Ferry', language: 'en-GB', references: ['Left.'] },
    { title: '', language: 'de', references: ['Weg.', 'Fort.'] },
  ]);
});

test('a line that is no sample is named', () => {
  expect(() =>
    readSamples(folderOf({ 'all.jsonl': '{"article": "Alone."}' })),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: all.jsonl:1 A line holds an article and its summary. Write {"article": "…", "summary": "…"}, with "title" and "language" if known.]`,
  );
  expect(() => readSamples(folderOf({ 'all.jsonl': '\nno json' }))).toThrowErrorMatchingInlineSnapshot(
    `[Error: all.jsonl:2 The line is no JSON. Write one object to a line.]`,
  );
});
