import type { Problem } from '../lib/problem.ts';
import { isSlug } from '../lib/slug.ts';
import { didYouMean } from '../lib/suggest.ts';
import { valueAt } from '../lib/value-at.ts';
import { rawsOf } from './entries.ts';
import type { Files, NamedFile } from './entries.ts';
import type { Entry } from './parse-entry.ts';

/** `translationOf` that names nothing, no original, or an article in the same language. */
export function checkTranslations({ articles, site }: Files): Problem[] {
  const siteLanguage = textAt(rawsOf(site)[0], 'language') ?? 'en';
  const translations = new Map<string, Entry<unknown>>();
  return rawsOf(articles).flatMap((article) => {
    const name = textAt(article, 'translationOf');
    // What is no slug the schema has told of.
    if (name === undefined || !isSlug(name)) return [];
    const original = articles.find(({ slug }) => slug === name);
    const problem = wrongName(article, name, original, articles);
    if (problem !== undefined) return [at(article, 'translationOf', problem)];
    const language = textAt(article, 'lang') ?? siteLanguage;
    const ofOriginal = textAt(original?.raw, 'lang') ?? siteLanguage;
    const group = `${name} ${language.toLowerCase()}`;
    const same =
      language.toLowerCase() === ofOriginal.toLowerCase() ? original?.raw : translations.get(group);
    translations.set(group, article);
    return same ? [sameLanguage(article, same, language)] : [];
  });
}

function wrongName(
  { slug }: Entry<unknown>,
  name: string,
  original: NamedFile | undefined,
  articles: readonly NamedFile[],
): string | undefined {
  const hint = "Write the slug of the original: its file's name without .md.";
  if (!original) {
    const known = articles.map((article) => article.slug);
    return `Unknown article "${name}".${didYouMean(name, known)} ${hint}`;
  }
  if (name === slug) return `An article is no translation of itself. ${hint}`;
  const further = textAt(original.raw, 'translationOf');
  if (further === undefined) return undefined;
  if (further === slug)
    return `"${name}" says that it is a translation of this article. One of the two is the original: take translationOf out of its file.`;
  return `"${name}" is a translation itself. Write the slug of its original, "${further}".`;
}

function sameLanguage(article: Entry<unknown>, other: Entry<unknown>, language: string): Problem {
  const place = textAt(article, 'lang') === undefined ? 'translationOf' : 'lang';
  const message = `This article and ${other.file.display} are both in "${language}", and translations of one article differ in language. Write the language of each in lang, for example lang: pt-BR.`;
  return at(article, place, message);
}

function textAt(entry: Entry<unknown> | undefined, key: string): string | undefined {
  const value = valueAt(entry?.data, [key]);
  return typeof value === 'string' ? value : undefined;
}

function at(entry: Entry<unknown>, key: string, message: string): Problem {
  return { file: entry.file.display, ...entry.placeOf([key]), message };
}
