import { describe, expect, test } from 'vitest';
import { isNew, parseVisit, visitOf, withOpened } from '../../src/browser/visits/visit.ts';
import type { Visit } from '../../src/browser/visits/visit.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const tides = '/topics/tides/';
const ferries = '/topics/ferries/';
const then = { [tides]: '2023-06-19T10:00:00Z', [ferries]: '2023-06-19T10:00:00Z' };
const later = { ...then, [tides]: '2023-06-20T09:00:00Z' };

const first = visitOf(undefined, then, 0);
const second = visitOf(first, later, day);

test('on the first visit nothing is new', () => {
  expect([tides, ferries].filter((topic) => isNew(first, topic))).toEqual([]);
});

test('on the next, what was not there at the end of the last', () => {
  expect([tides, ferries].filter((topic) => isNew(second, topic))).toEqual([tides]);
});

test('and it stays new as long as the visit lasts', () => {
  const goingOn = visitOf(second, later, day + 29 * minute);
  expect(isNew(goingOn, tides)).toBe(true);
  expect(isNew(visitOf(goingOn, later, day + 58 * minute), tides)).toBe(true);
  expect(isNew(visitOf(goingOn, later, day + 60 * minute), tides)).toBe(false);
});

test('until its topic’s page is opened', () => {
  expect(isNew(withOpened(second, tides), tides)).toBe(false);
});

test('a topic that stood on no page before is not new', () => {
  expect(isNew(visitOf(first, { '/topics/quays/': '2023-06-21T00:00:00Z' }, day), '/topics/quays/')).toBe(
    false,
  );
});

describe('what is remembered', () => {
  test('comes back as it was', () => {
    expect(parseVisit(JSON.stringify(second))).toEqual(second);
  });

  test.each([undefined, '', '{', 'null', '[]', '{"at":1}', '{"at":"1","before":{},"now":{}}'])(
    'is nothing when it is %s',
    (text) => {
      expect(parseVisit(text)).toBeUndefined();
    },
  );

  test('of another kind than instants does no harm', () => {
    const odd = { at: 1, before: {}, now: { [tides]: 5 } } as unknown as Visit;
    expect(isNew(visitOf(odd, later, day), ferries)).toBe(false);
  });
});
