import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../scripts/import/text/read-text.ts';

const options = { today: '2026-11-23', repair: true };
const paragraph = 'The council rations fuel until the ferries run again, ten litres for every household.';

describe('the order of the steps', () => {
  const note = 'Perry Stone is a seasoned author who writes for several websites.';

  test('a source line tells whose the note about an author is', () => {
    const passedOn = readText(`${paragraph}\n${paragraph}\nSource: Coastal Wire\n${note}`, options);
    expect(passedOn.fields.authors).toBeUndefined();
    const own = readText(`${paragraph}\n${paragraph}\n${note}`, options);
    expect(own.fields.authors?.value).toEqual(['Perry Stone']);
  });

  test('a list item is no subhead', () => {
    const { body } = readText(`${paragraph}\n- bread\n- milk\n${paragraph}`, options);
    expect(body.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
  });
});

test.each([
  ['PORT LINDEN (Reuters) — ', 'Port Linden'],
  ['PORT LINDEN, March 12 — ', 'Port Linden'],
  ['Port Linden, 12 March (AFP) – ', 'Port Linden'],
  ['NEW LINDEN, Ont. (AP) -- ', 'New Linden'],
  ['北京（路透社）— ', '北京'],
])('%s is a dateline', (dateline, place) => {
  const { fields, body } = readText(`${dateline}${paragraph}\n${paragraph}`, options);
  expect(fields.dateline?.value).toBe(place);
  expect(toString(body)).toBe(paragraph + paragraph);
});

test.each(['The minister — a pilot himself — ', 'Fuel – and bread – '])('%s is none', (start) => {
  const { fields } = readText(`${start}${paragraph}\n${paragraph}`, options);
  expect(fields.dateline).toBeUndefined();
});

test.each([
  'By Ana Reis',
  'BY ANA REIS',
  'By Ana Reis, Reuters',
  'By Ana Reis | March 12, 2024',
  'By Ana Reis, March 12, 2024',
  'Written by Ana Reis • 4 min read',
  'Por Ana Reis',
  'Von Ana Reis',
  'Text: Ana Reis',
])('%s is a byline', (line) => {
  const { fields } = readText(`Fuel is short\n${line}\n${paragraph}\n${paragraph}`, options);
  expect(fields.authors?.value).toEqual(['Ana Reis']);
});

test('a byline that names nobody goes, and gives no author', () => {
  const { fields, body } = readText(`Fuel is short\nBy STAFF REPORTER\n${paragraph}\n${paragraph}`, options);
  expect(fields.authors).toBeUndefined();
  expect(toString(body)).toBe(paragraph + paragraph);
});

test.each(['By the sea', 'By Monday everything had changed', 'From here on it gets harder'])(
  '%s is none',
  (line) => {
    const { fields } = readText(`Fuel is short\n${line}\n${paragraph}\n${paragraph}`, options);
    expect(fields.authors).toBeUndefined();
  },
);
