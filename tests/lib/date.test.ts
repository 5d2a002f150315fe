import { describe, expect, test } from 'vitest';
import {
  dayIn,
  dayOf,
  formatDays,
  daysBefore,
  formatDay,
  formatMonth,
  isDay,
  isTimeZone,
  mondayOf,
  parseInstant,
  zonedInstant,
} from '../../src/lib/date.ts';

describe('parseInstant', () => {
  test.each([
    ['2023-06-19', 'UTC', '2023-06-19T00:00:00Z'],
    ['2023-06-19', 'Asia/Shanghai', '2023-06-18T16:00:00Z'],
    ['2023-06-19 14:30', 'America/Sao_Paulo', '2023-06-19T17:30:00Z'],
    ['2023-06-19T14:30:05', 'UTC', '2023-06-19T14:30:05Z'],
    ['2023-06-19T14:30:05.999', 'UTC', '2023-06-19T14:30:05Z'],
    ['2023-06-19T14:30+08:00', 'America/New_York', '2023-06-19T06:30:00Z'],
    ['2023-06-19T14:30+0800', 'UTC', '2023-06-19T06:30:00Z'],
    ['2023-06-19T23:30:00.5Z', 'UTC', '2023-06-19T23:30:00Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
  ])('reads %s in %s', (text, timeZone, instant) => {
    expect(parseInstant(text, timeZone)).toBe(instant);
  });

  test.each([
    '2026-02-31',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-06-00',
    '0000-06-19',
    '2026-02-31T10:00Z',
    '2023-06-19T24:00',
    '2023-06-19T14:60',
    '2023-06-19T14:30:60',
    '2023-06-19T14:30+25:00',
    '2023-6-19',
    '19/06/2023',
    '2023-06-19T',
    '2023-06-19 noon',
    ' 2023-06-19',
    '2023-06-19\n',
    '5',
    '',
  ])('does not take %j for a date', (text) => {
    expect(parseInstant(text, 'UTC')).toBeUndefined();
    expect(parseInstant(text, 'Asia/Tokyo')).toBeUndefined();
  });

  test('moves a time that the clocks jumped over on by the jump', () => {
    expect(parseInstant('2023-03-26 02:30', 'Europe/Berlin')).toBe('2023-03-26T01:30:00Z');
  });

  test('takes the first of a time that the clocks showed twice', () => {
    expect(parseInstant('2023-10-29 02:30', 'Europe/Berlin')).toBe('2023-10-29T00:30:00Z');
  });

  test('begins a day that has no midnight with its first moment', () => {
    expect(parseInstant('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
  });

  test('gives instants that sort as text', () => {
    const inOrder = ['2023-06-19T14:30:00Z', '2023-06-19T14:30:00.5Z', '2023-06-19T14:30:01Z'];
    const instants = inOrder.map((text) => parseInstant(text, 'UTC') ?? '');
    expect(instants.toSorted()).toEqual(instants);
  });

  test('gives nothing in a zone that there is not', () => {
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(parseInstant('2023-06-19', 'Mars/Olympus')).toBeUndefined();
  });
});

test('isDay is a day without a time', () => {
  expect(isDay('2023-06-19')).toBe(true);
  expect(isDay('2026-02-31')).toBe(false);
  expect(isDay('2023-06-19T10:00')).toBe(false);
});

test('dayOf counts in the zone', () => {
  expect(dayOf('2023-06-19T23:30:00Z', 'UTC')).toBe('2023-06-19');
  expect(dayOf('2023-06-19T23:30:00Z', 'Asia/Shanghai')).toBe('2023-06-20');
  expect(dayOf('2023-06-19T02:00:00Z', 'America/Los_Angeles')).toBe('2023-06-18');
});

test('mondayOf begins the ISO week', () => {
  expect(mondayOf('2023-06-19')).toBe('2023-06-19');
  expect(mondayOf('2023-06-25')).toBe('2023-06-19');
  expect(mondayOf('2023-01-01')).toBe('2022-12-26');
});

test('days and months are written in the reader’s language', () => {
  expect(formatDay('2023-06-19', 'en-GB')).toBe('19 June 2023');
  expect(formatDay('2023-06-19', 'pt-BR')).toBe('19 de junho de 2023');
  expect(formatDay('2023-06-19', 'en-GB', 'full')).toBe('Monday, 19 June 2023');
  expect(formatMonth('2023-06', 'fr')).toBe('Juin 2023');
  expect(formatDay('2023-06-19', 'es', 'full')).toBe('Lunes, 19 de junio de 2023');
  expect(formatDay('2023-06-19', 'zh', 'full')).toBe('2023年6月19日星期一');
});

test('days from one to another are said as shortly as the language can', () => {
  expect(formatDays('2023-06-19', '2023-06-19', 'en')).toBe('Jun 19, 2023');
  expect(formatDays('2023-06-19', '2023-06-23', 'en')).toMatch(/^Jun 19\s–\s23, 2023$/u);
  expect(formatDays('2023-06-19', '2023-06-23', 'es')).toMatch(/^19\s?–\s?23 jun 2023$/u);
});

test('dayIn is the day that an editor wrote, or the zone’s of the moment written', () => {
  expect(dayIn('2023-06-19', 'Asia/Shanghai')).toBe('2023-06-19');
  expect(dayIn('2023-06-19T23:30+00:00', 'Asia/Shanghai')).toBe('2023-06-20');
  expect(dayIn('2023-06-19 23:30', 'Asia/Shanghai')).toBe('2023-06-19');
});

test.each([
  'UTC',
  'Etc/UTC',
  'Europe/Lisbon',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'Europe/Kyiv',
  'Asia/Ho_Chi_Minh',
])('isTimeZone knows %s', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'Lisbon', 'Mars/Olympus', '+02:00', '-0300'])('isTimeZone refuses %j', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

test.each([
  ['2023-06-19T14:40:00Z', 'Asia/Shanghai', '2023-06-19T22:40:00+08:00'],
  ['2023-06-19T23:30:00Z', 'Europe/Lisbon', '2023-06-20T00:30:00+01:00'],
  ['2023-06-19T14:40:00Z', 'UTC', '2023-06-19T14:40:00+00:00'],
  ['2023-06-19T14:40:00Z', 'Asia/Kathmandu', '2023-06-19T20:25:00+05:45'],
])('%s in %s is %s', (instant, timeZone, zoned) => {
  expect(zonedInstant(instant, timeZone)).toBe(zoned);
});

test('days before an instant are days of 24 hours', () => {
  expect(daysBefore('2024-03-01T04:00:00Z', 2)).toBe('2024-02-28T04:00:00Z');
});
