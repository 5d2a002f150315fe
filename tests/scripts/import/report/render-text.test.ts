import { expect, test } from 'vitest';
import { renderJson } from '../../../../scripts/import/report/entry.ts';
import type { Entry } from '../../../../scripts/import/report/entry.ts';
import { renderText } from '../../../../scripts/import/report/render-text.ts';

const entry: Entry = {
  input: 'fuel.txt',
  output: 'content/articles/2024/fuel.md',
  fields: {
    title: { value: 'Fuel', from: 'a guess, built from the opening sentence', sure: 0.5 },
    published: { value: '2024-03-12', from: '“March 12, 2024”' },
    source: {
      value: { publisher: 'coastal-wire', url: 'https://coastalwire.example/fuel' },
      from: '“Source: Coastal Wire”',
    },
    topics: { value: ['ferries', 'pilots'], from: 'the topics’ own terms in the text', sure: 0.8 },
  },
  repairs: [{ before: 'talks. between', after: 'talks between', why: 'a full stop that cuts a sentence' }],
  removed: [
    { text: 'Advertisement', why: 'an advertisement’s label' },
    { text: 'Ads', why: 'an advertisement’s label' },
  ],
  confidence: 0.5,
  problems: ['Unknown topic "pilot".'],
};

test('the report of an article', () => {
  expect(renderText(entry)).toMatchInlineSnapshot(`
    "content/articles/2024/fuel.md
      from fuel.txt, 50 % sure
      title         Fuel
                    ← a guess, built from the opening sentence (50 %)
      published     2024-03-12
                    ← “March 12, 2024”
      source        publisher: coastal-wire; url: https://coastalwire.example/fuel
                    ← “Source: Coastal Wire”
      topics        ferries, pilots
                    ← the topics’ own terms in the text (80 %)
      Repairs
        a full stop that cuts a sentence:
          [talks. between] → [talks between]
      Taken out
        an advertisement’s label:
          [Advertisement]
          [Ads]
      Note: Unknown topic "pilot".
    "
  `);
});

test('the report of a refusal', () => {
  expect(renderText({ ...entry, output: null, problems: ['It is empty.'] })).toMatchInlineSnapshot(`
    "fuel.txt was not imported.
      It is empty.
    "
  `);
});

test('the line for programs has the keys that were promised', () => {
  const line = renderJson(entry);
  expect(line).not.toContain('\n');
  const told = JSON.parse(line) as Record<string, unknown>;
  expect(Object.keys(told)).toEqual([
    'input',
    'output',
    'fields',
    'repairs',
    'removed',
    'confidence',
    'problems',
  ]);
  expect(told).toMatchObject({
    fields: { title: { value: 'Fuel', from: 'a guess, built from the opening sentence' } },
  });
});

test('nothing in an input steers the terminal', () => {
  const report = renderText({
    ...entry,
    fields: { title: { value: '\u001b[2JFuel\u202e', from: '<title>' } },
  });
  expect(report).toContain('title         ‹U+001B›[2JFuel‹U+202E›\n');
});
