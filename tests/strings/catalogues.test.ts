import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues, readCatalogue } from '../../src/strings/read-words.ts';
import type { Words } from '../../src/strings/words.ts';
import { pathsIn } from '../support/folder.ts';

const english = readCatalogue(process.cwd(), 'en');
const others = catalogues(process.cwd()).filter((name) => name !== 'en');
const keys = Object.keys(english) as (keyof Words)[];

/** Words that another language may write as English does. */
const shared = new Set(['email', 'feeds', 'labelled']);

test('there are the five languages', () => {
  expect(others).toEqual(expect.arrayContaining(['ar', 'es', 'pt', 'zh']));
});

test('every word is named in the code', () => {
  const code = pathsIn('src').filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.startsWith('strings/'));
  const text = code.map((path) => readFileSync(join('src', path), 'utf8')).join('\n');
  const said = new Set(text.match(/\w+/gu));
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
});

describe.each(others)('%s', (name) => {
  const words = readCatalogue(process.cwd(), name);

  test('has the gaps that English has, and says nothing twice', () => {
    for (const key of keys) {
      if (typeof english[key] === 'string') expect(gapsIn(words[key]), key).toEqual(gapsIn(english[key]));
    }
  });

  test('has nothing that was left in English', () => {
    const left = keys.filter((key) =>
      formsOf(words[key]).some((form) => formsOf(english[key]).includes(form)),
    );
    expect(left.filter((key) => !shared.has(key))).toEqual([]);
  });

  test('is written in its own script', () => {
    const script = new Intl.Locale(name).maximize().script ?? '';
    const letter = { Latn: /\p{Script=Latin}/u, Arab: /\p{Script=Arabic}/u, Hans: /\p{Script=Han}/u }[script];
    if (!letter) throw new Error(`Say here how a letter of ${script} is known.`);
    for (const key of keys) {
      for (const form of formsOf(words[key]))
        expect(form.replace(/\{\w+\}/gu, ''), key).toMatch(key === 'labelled' ? /[:：]/u : letter);
    }
  });
});

describe.each(['en', ...others])('counting in %s', (name) => {
  const words = readCatalogue(process.cwd(), name);
  const counted = keys.filter((key) => typeof words[key] !== 'string');
  const rules = new Intl.PluralRules(name);

  test('has a form for each of the language’s plurals, and no other', () => {
    for (const key of counted)
      expect(Object.keys(words[key]).sort(), key).toEqual(
        [...rules.resolvedOptions().pluralCategories].sort(),
      );
    expect(counted.length).toBeGreaterThan(4);
  });

  test('leaves the number out only where the form itself says which it is', () => {
    const numbers = Array.from({ length: 1001 }, (_, count) => count);
    for (const key of counted) {
      for (const [category, form] of Object.entries(words[key])) {
        const said = numbers.filter((count) => rules.select(count) === category);
        if (form?.includes('{count}') === false) expect(said, `${key}.${category}`).toHaveLength(1);
      }
    }
  });
});

function formsOf(words: Words[keyof Words]): string[] {
  return typeof words === 'string' ? [words] : Object.values(words).filter((form) => form !== undefined);
}

/** The names of the gaps, sorted: languages fill them in another order. */
function gapsIn(words: Words[keyof Words]): string[] {
  return formsOf(words)
    .flatMap((form) => form.match(/\{\w*\}?/gu) ?? [])
    .sort();
}
