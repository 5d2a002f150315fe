import { expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/pipeline.ts';

const labels = { footnotes: 'Notes', backToText: 'Back', table: 'Table' };
const render = createRenderer({ base: '/', resolveImage: () => undefined, labels });

test('an event keeps its words, its date and its passage', () => {
  const { html, events, passages } = render('Then :event[a jet *shot* it down]{date=2023-02-04}, at last.');
  expect(html).toContain('<time datetime="2023-02-04">a jet <em>shot</em> it down</time>');
  expect(events).toEqual([{ date: '2023-02-04', text: 'a jet shot it down', passage: passages[0]?.id }]);
  expect(passages[0]?.text).toBe('Then a jet shot it down, at last.');
});

test('an event without a date is a fault at its place', () => {
  const { faults } = render('One.\n\nTwo :event[it fell]{day=4} and :event[rose]{date=2023-02-31}.');
  expect(faults).toMatchInlineSnapshot(`
    [
      {
        "column": 5,
        "line": 3,
        "message": "This event has no date. Write :event[what happened]{date=2023-02-04}; a month (2023-02) or a year (2023) will do.",
      },
      {
        "column": 32,
        "line": 3,
        "message": "There is no date "2023-02-31". Write :event[what happened]{date=2023-02-04}; a month (2023-02) or a year (2023) will do.",
      },
    ]
  `);
});

test('a colon elsewhere is a colon', () => {
  const { html } = render(
    ':event[x]{date=2023} A ratio:high, a time 10:30, a :smile and:\n\n::leaf[y]\n\n:::box\nInside\n:::',
  );
  expect(html).toContain('A ratio:high, a time 10:30, a :smile and:');
  expect(html).toContain('::leaf[y]');
  expect(html).toContain(':::box');
});
