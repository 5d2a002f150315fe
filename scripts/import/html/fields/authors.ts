import type { Found } from '../../draft.ts';
import { foldText } from '../fold.ts';
import { isThing, namesIn, typesOf } from '../source/json-ld.ts';
import { authorNames } from '../words/meta-names.ts';
import { authorsIn, isOrganisation } from './author-names.ts';
import type { AuthorCandidate } from './shown-authors.ts';
import { shownAuthors } from './shown-authors.ts';
import type { Sight } from './sight.ts';
import { isSiteName, publisherNamesOf } from './site-names.ts';

/**
 * Who wrote the article: the best source that names a person; one further down takes its place only when it names all
 * of these and more. Where no person is named, an agency may stand, but not the site itself.
 */
export function authorsOf(sight: Sight): Found<string[]> | undefined {
  const sites = publisherNamesOf(sight.page);
  const declared = declaredAuthors(sight);
  const found = [...declared, ...shownAuthors(sight)].flatMap(({ texts, from, sure }) => {
    const value = unique(texts.flatMap((text) => authorsIn(text, { sites, language: sight.language })));
    return value.length === 0 ? [] : [{ value, from, ...(sure !== undefined && { sure }) }];
  });
  const first = found.find(({ value }) => value.every(isFullName)) ?? found[0];
  if (first) return found.find((other) => isMore(other.value, first.value)) ?? first;
  return organisationOf(declared, sites);
}

function declaredAuthors({ page: { data, meta, microdata } }: Sight): AuthorCandidate[] {
  return [
    ...data.articles.map((article) => ({
      texts: peopleIn(article.author ?? article.creator),
      from: 'JSON-LD author',
    })),
    ...authorNames.map((name) => ({ texts: meta.all(name), from: `meta ${name}` })),
    { texts: microdata.values('author'), from: 'microdata author' },
  ];
}

/** Persons before organisations, when both are named. */
function peopleIn(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  const people = all.filter((one) => !isThing(one) || isPerson(typesOf(one)));
  return namesIn(people.length > 0 ? people : all);
}

/** A blog of one person is both in WordPress’s eyes. */
function isPerson(types: readonly string[]): boolean {
  return types.includes('Person') || !types.some((type) => type.endsWith('Organization'));
}

function organisationOf(
  candidates: readonly AuthorCandidate[],
  sites: readonly string[],
): Found<string[]> | undefined {
  for (const { texts, from } of candidates) {
    const value = unique(texts.filter((text) => isOrganisation(text) && !isSiteName(text, sites)));
    if (value.length > 0) return { value, from, sure: 0.6 };
  }
  return undefined;
}

/** More than the name of an account. */
function isFullName(name: string): boolean {
  return /\s/u.test(name) || !/^[\p{Script=Latin}\d_.-]+$/u.test(name);
}

function isMore(other: readonly string[], first: readonly string[]): boolean {
  const names = other.map(foldText);
  return other.length > first.length && first.every((name) => names.includes(foldText(name)));
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(foldText(name)) && seen.add(foldText(name)));
}
