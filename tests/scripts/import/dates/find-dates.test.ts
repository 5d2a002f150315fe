import { expect, test } from 'vitest';
import { findDates } from '../../../../scripts/import/dates/find-dates.ts';

test.each([
  ['en', 'Friday, January 4, 2019', { year: 2019, month: 1, day: 4, weekday: 5 }],
  ['en', '3rd of Sept. 2020', { year: 2020, month: 9, day: 3 }],
  ['en', '2023-06-19T10:00', { year: 2023, month: 6, day: 19 }],
  ['en', 'Monday (19)', { day: 19, weekday: 1 }],
  ['en', 'June 19', { month: 6, day: 19 }],
  ['pt', 'segunda-feira, 19 de junho de 2023', { year: 2023, month: 6, day: 19, weekday: 1 }],
  ['pt', 'nesta terça (20/6)', { month: 6, day: 20, weekday: 2 }],
  ['es', 'lunes 19 de junio de 2023', { year: 2023, month: 6, day: 19, weekday: 1 }],
  ['fr', 'le 1er mai 2020', { year: 2020, month: 5, day: 1 }],
  ['fr', 'lundi 19', { day: 19, weekday: 1 }],
  ['de', 'Montag, den 19. Juni 2023', { year: 2023, month: 6, day: 19, weekday: 1 }],
  ['de', 'am Montag (19.06.)', { month: 6, day: 19, weekday: 1 }],
  ['ru', 'в среду, 21 июня 2023 года', { year: 2023, month: 6, day: 21, weekday: 3 }],
  ['pl', 'w środę, 21 czerwca 2023', { year: 2023, month: 6, day: 21, weekday: 3 }],
  ['ar', 'الاثنين ١٩ يونيو ٢٠٢٣', { year: 2023, month: 6, day: 19, weekday: 1 }],
  ['ar', '19 حزيران/يونيو 2023', { year: 2023, month: 6, day: 19 }],
  ['he', 'יום שני, 19 ביוני 2023', { year: 2023, month: 6, day: 19, weekday: 1 }],
  ['hi', '१९ जून २०२३', { year: 2023, month: 6, day: 19 }],
  ['th', '19 มิถุนายน 2566', { year: 2023, month: 6, day: 19 }],
  ['zh', '2023年6月19日', { year: 2023, month: 6, day: 19 }],
  ['zh', '周一（19日）', { day: 19, weekday: 1 }],
  ['ja', '令和5年6月19日', { year: 2023, month: 6, day: 19 }],
  ['ja', '19日（月）', { day: 19, weekday: 1 }],
  ['ko', '2023년 6월 19일', { year: 2023, month: 6, day: 19 }],
])('in %s: %s', (language, text, parts) => {
  expect(findDates(text, language)).toMatchObject([{ readings: [parts] }]);
});

test('figures with a stroke can be read in two orders in English, and in one elsewhere', () => {
  const [english] = findDates('06/05/2023', 'en');
  expect(english?.readings).toMatchObject([
    { month: 5, day: 6 },
    { month: 6, day: 5 },
  ]);
  expect(findDates('06/05/2023', 'pt')).toMatchObject([{ readings: [{ month: 5, day: 6 }] }]);
  expect(findDates('06/19/2023', 'en')).toMatchObject([{ readings: [{ month: 6, day: 19 }] }]);
});

test.each([
  ['a verb', 'It may 5 times out of 10.'],
  ['a count after a weekday', 'On Monday 19 people came.'],
  ['an impossible day', 'February 31, 2024'],
  ['a number of a line', 'in section 12-13'],
])('%s is no date', (_what, text) => {
  expect(findDates(text, 'en')).toEqual([]);
});
