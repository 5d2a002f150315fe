import { expect, test } from 'vitest';
import { attempt } from '../../../src/store/guard/attempt.ts';
import { StoppedError, withinLimit } from '../../../src/store/guard/time-limit.ts';

const forever = () => {
  for (;;);
};

test('work within its time gives its result, and its errors', () => {
  expect(withinLimit(1000, () => 42)).toBe(42);
  expect(() =>
    withinLimit(1000, () => {
      throw new RangeError('no');
    }),
  ).toThrow(RangeError);
});

test.each([
  ['a loop', forever],
  [
    'a loop that catches everything',
    () => {
      for (;;) {
        try {
          forever();
        } catch {
          continue;
        }
      }
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
  ['a sort', () => Array.from({ length: 1e5 }, () => 0).sort(forever)],
])('%s is stopped at the limit', (_what, work: () => unknown) => {
  const started = performance.now();
  expect(() => withinLimit(200, work)).toThrow(StoppedError);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('the next work is done as if nothing had been', () => {
  expect(() => withinLimit(50, forever)).toThrow(StoppedError);
  expect(withinLimit(1000, () => withinLimit(1000, () => 'inner'))).toBe('inner');
});

test('every end is a value or a sentence', () => {
  const deep = (): number => 1 + deep();
  const wrong = () => {
    throw new TypeError("Cannot read properties of undefined (reading 'x')");
  };
  expect(attempt(1000, () => 1)).toEqual({ value: 1 });
  const faults = [attempt(50, forever), attempt(1000, deep), attempt(1000, wrong)];
  expect(faults).toMatchInlineSnapshot(`
    [
      {
        "fault": "This text could not be read within 0.05 seconds, where an article takes a few thousandths of one. It repeats or nests the signs of Markdown or HTML (brackets, asterisks, >, tags) as no article does. Take those out, or part the text into several articles.",
        "isLasting": false,
      },
      {
        "fault": "In this text quotations, lists, brackets or elements stand within each other too deeply to be read. It repeats or nests the signs of Markdown or HTML (brackets, asterisks, >, tags) as no article does. Take those out, or part the text into several articles.",
        "isLasting": true,
      },
      {
        "fault": "This text could not be read, by a fault of Newsfold (TypeError: Cannot read properties of undefined (reading 'x')). Please report it; until it is mended, take parts of the text out to find the one that brings it about.",
        "isLasting": true,
      },
    ]
  `);
});
