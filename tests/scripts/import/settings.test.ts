import { expect, test } from 'vitest';
import { messageOf } from './message-of.ts';
import { parseSettings } from '../../../scripts/import/settings.ts';

test('reads texts, lists and lines', () => {
  const settings = parseSettings([
    'title=A = B, or not',
    'authors=Ana Reis, Li Wei',
    'authors=Oda Lind',
    'keyPoints=One, and only one.',
    'keyPoints=Two.',
    'summary=',
    'title=Last wins',
  ]);
  expect(Object.fromEntries(settings)).toEqual({
    title: ['Last wins'],
    authors: ['Ana Reis', 'Li Wei', 'Oda Lind'],
    keyPoints: ['One, and only one.', 'Two.'],
    summary: [],
  });
});

test('says what is wrong with a setting', () => {
  const entries = ['published', 'publishd=2024-03-12', 'draft=perhaps', '=x'];
  expect(entries.map((entry) => messageOf(() => parseSettings([entry])))).toMatchInlineSnapshot(`
    [
      "--set wants field=value, for example --set published=2023-06-19, and not "published".",
      "There is no field "publishd" to set. Did you mean "published"? The fields are title, summary, published, updated, authors, contributors, dateline, lang, source, source.publisher, source.url, source.authors, source.published, source.retrieved, rights, figure.src, figure.alt, figure.caption, figure.credit, topics, keyPoints, draft, slug.",
      "--set draft is true or false, and not "perhaps".",
      "--set wants field=value, for example --set published=2023-06-19, and not "=x".",
    ]
  `);
});
