import { expect, test } from 'vitest';
import type { Run } from '../../../../scripts/bench/import/runner.ts';
import { formatMeans, formatWorst } from '../../../../scripts/bench/import/report.ts';

const truths = [
  { file: 'html/a.html', title: 'Pilots return', published: '2023-06-19', body: 'The pilots return' },
  { file: 'html/b.html', title: 'Ferry sails', body: 'The ferry sails' },
];
const right = { title: 'Ferry sails', text: 'The ferry sails' };
const run: Run = {
  readings: {
    'html/a.html': { title: 'Home', published: '2020-01-01', text: 'The pilots' },
    'html/b.html': right,
  },
  failures: {},
  milliseconds: { 'html/a.html': 150, 'html/b.html': 50 },
  peakMegabytes: 81.6,
};

test('formatMeans sets the contenders side by side', () => {
  const failed = { ...run, readings: { 'html/a.html': null }, milliseconds: { 'html/a.html': 100 } };
  expect(
    formatMeans(
      truths,
      new Map([
        ['newsfold', run],
        ['other', failed],
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "           body  title  authors  published  files  a second  memory
    newsfold  0.900  0.500        –      0.000      2      10.0   82 MB
    other     0.000  0.000        –      0.000      1      10.0   82 MB"
  `);
});

test('formatWorst begins with the worst and says what was found', () => {
  expect(formatWorst(truths, run, 1)).toMatchInlineSnapshot(`
    "0.267  html/a.html  (body 0.800, title 0.000, published 0.000)
           title: “Home” instead of “Pilots return”
           published: “2020-01-01” instead of “2023-06-19”"
  `);
});

test('formatWorst tells a failure from a page without an article', () => {
  const broken = {
    ...run,
    readings: { 'html/a.html': null, 'html/b.html': null },
    failures: { 'html/a.html': 'Too deep.' },
  };
  expect(formatWorst(truths, broken, 2)).toMatchInlineSnapshot(`
    "0.000  html/a.html  (body 0.000, title 0.000, published 0.000)
           failed: Too deep.
    0.000  html/b.html  (body 0.000, title 0.000)
           no article found"
  `);
});
