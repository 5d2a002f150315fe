import type { Problem } from '../lib/problem.ts';
import { isSlug } from '../lib/slug.ts';
import { didYouMean } from '../lib/suggest.ts';
import { valueAt } from '../lib/value-at.ts';
import { checkTranslations } from './check-translations.ts';
import { duplicateIds } from './check-ids.ts';
import { rawsOf } from './entries.ts';
import type { Files, NamedFile } from './entries.ts';
import type { Entry } from './parse-entry.ts';

/** What is wrong between files: names that name nothing, two files with one address. Also of files that have other problems. */
export function checkContent(files: Files): Problem[] {
  const { articles, editions } = files;
  return [
    ...duplicates(articles),
    ...duplicateIds(rawsOf(articles)),
    ...rawsOf(articles).flatMap((article) => [
      ...unknownTopics(article, slugsOf(files.topics)),
      ...unknownSource(article, slugsOf(files.sources)),
    ]),
    ...checkTranslations(files),
    ...rawsOf(editions).flatMap((edition) => unknownArticles(edition, articles)),
  ];
}

function duplicates(articles: readonly NamedFile[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ slug, file }) => {
    // Names that differ in case alone are one file on Windows and macOS.
    const name = slug.normalize('NFC').toLowerCase();
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, file.display);
      return [];
    }
    const message = `Two articles have the address /articles/${slug}/: this one and ${other}. Rename one of the files.`;
    return [{ file: file.display, message }];
  });
}

function unknownTopics(article: Entry<unknown>, known: readonly string[]): Problem[] {
  return namesAt(article, ['topics'])
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const message = `Unknown topic "${name}".${didYouMean(name, known)} Topics are the files in content/topics/.`;
      return at(article, path, message);
    });
}

function unknownSource(article: Entry<unknown>, known: readonly string[]): Problem[] {
  return namesAt(article, ['source', 'publisher'])
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const hint = `Sources are the files in content/sources/; add ${name}.yml with the publisher's name.`;
      return at(article, path, `Unknown source "${name}".${didYouMean(name, known)} ${hint}`);
    });
}

function unknownArticles(edition: Entry<unknown>, articles: readonly NamedFile[]): Problem[] {
  const known = slugsOf(articles);
  const drafts = slugsOf(articles.filter(({ raw }) => valueAt(raw?.data, ['draft']) === true));
  const named = [...namesAt(edition, ['lead']), ...namesAt(edition, ['order'])];
  return named.flatMap(({ name, path }) => {
    if (!known.includes(name)) {
      const hint = "Write the slug of a published article: its file's name without .md.";
      return [at(edition, path, `Unknown article "${name}".${didYouMean(name, known)} ${hint}`)];
    }
    if (!drafts.includes(name)) return [];
    const hint = 'Take it out here, or take "draft: true" out of its file.';
    return [at(edition, path, `The article "${name}" is a draft. ${hint}`)];
  });
}

/** The slugs that stand at a path, one or a list; what is no slug the schema has told of. */
function namesAt({ data }: Entry<unknown>, path: string[]): { name: string; path: PropertyKey[] }[] {
  const value = valueAt(data, path);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((name, index) =>
    typeof name === 'string' && isSlug(name)
      ? [{ name, path: Array.isArray(value) ? [...path, index] : path }]
      : [],
  );
}

function slugsOf(files: readonly NamedFile[]): string[] {
  return files.map(({ slug }) => slug);
}

function at(entry: Entry<unknown>, path: readonly PropertyKey[], message: string): Problem {
  return { file: entry.file.display, ...entry.placeOf(path), message };
}
