import type { Element, Parents } from 'hast';
import type { Found } from '../../draft.ts';
import { nameEvidence, nameWords } from '../body/names.ts';
import { foldText } from '../fold.ts';
import { isThing, namesIn, typesOf } from '../source/json-ld.ts';
import { newElement, prop } from '../tree.ts';
import { authorsIn, holdsByline, isByline, isOrganisation } from './author-names.ts';
import type { Sight } from './sight.ts';
import { looksLikeName } from '../../words/names.ts';
import type { Block } from '../body/blocks.ts';
import { isSiteName, publisherNamesOf } from './site-names.ts';

/**
 * Who wrote the article: the best source that names a person; one further down takes its place only when it names all
 * of these and more. Where no person is named, an agency may stand, but not the site itself.
 */
export function authorsOf(sight: Sight): Found<string[]> | undefined {
  const sites = publisherNamesOf(sight.page);
  const declared = declaredAuthors(sight);
  const found = [...declared, ...shownAuthors(sight)].flatMap(({ texts, from, sure }) => {
    const value = unique(texts.flatMap((text) => authorsIn(text, sites)));
    return value.length === 0 ? [] : [{ value, from, ...(sure !== undefined && { sure }) }];
  });
  const first = found.find(({ value }) => value.every(isFullName)) ?? found[0];
  if (first) return found.find((other) => isMore(other.value, first.value)) ?? first;
  return organisationOf(declared, sites);
}

interface Candidate {
  texts: string[];
  from: string;
  sure?: number;
}

const authorNames = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'cxenseparse:author',
  'analyticsattributes.author',
  'article:author_name',
  'authors',
  'creator',
  'byline',
  'article.author',
  'vr:author',
];

function declaredAuthors({ page: { data, meta, microdata } }: Sight): Candidate[] {
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

function shownAuthors({ page, blocks, titleAt }: Sight): Candidate[] {
  const rel = markedAuthors(page.root, (element) =>
    /(?:^|\s)author(?:\s|$)/u.test(prop(element, 'rel') ?? ''),
  );
  const named = markedAuthors(page.root, isNamedAuthor);
  const near = blocks.slice(Math.max(0, titleAt - 4), titleAt + 12).filter((block) => block.length < 160);
  const lines = near
    .flatMap((block) => block.lines)
    .flatMap((line) => [...line.split(/\s+[|•·]\s+/u), line])
    .filter(holdsByline);
  const links = near.flatMap((block) => markedAuthors(newElement('div', [block.element]), isAuthorLink));
  const signed = blocks.slice(titleAt + 1).filter((block) => block.length < 120 && isByline(block.text));
  return [
    { texts: rel.slice(0, 8), from: 'rel=author' },
    ...named.map((text) => ({ texts: [text], from: `“${text.slice(0, 60)}” on the page`, sure: 0.9 })),
    { texts: links, from: 'links to authors’ pages', sure: 0.9 },
    { texts: near.flatMap(namedIn), from: 'a name below the title', sure: 0.7 },
    ...lines.map((text) => ({ texts: [text], from: `“${text}” on the page`, sure: 0.85 })),
    ...signed.slice(0, 1).map(({ text }) => ({ texts: [text], from: `“${text}” on the page`, sure: 0.7 })),
  ];
}

/** `<span class="name">Jan Kowal</span>` */
function namedIn(block: Block): string[] {
  const isName = (element: Element): boolean =>
    nameWords(element).some((word) => /^(?:name|auth)$/u.test(word));
  return markedAuthors(newElement('div', [block.element]), isName).filter(looksLikeName);
}

function isAuthorLink(element: Element): boolean {
  const path =
    /\/(?:authors?|autor(?:es|en)?|auteurs?|autor[ei]|firmas?|profiles?|people|staff|by|contributors?|journalists?|redakteure?|signataires?|user|users|team)\/[^/]/iu;
  return element.tagName === 'a' && path.test(prop(element, 'href') ?? '');
}

const authorWords =
  /^(?:author|authors|byline|bylines|by-line|author-name|authorname|writer|reporter|posted-by|submitted|autor|auteur|autore|verfasser|signature|signa|vcard|creator|journalist|contributor|contributors|correspondent)$/u;

function isNamedAuthor(element: Element): boolean {
  return prop(element, 'itemProp') === 'author' || nameWords(element).some((word) => authorWords.test(word));
}

const elsewhere = /related|comments|navigation|side column|advertisement|newsletter/u;

/** The text of the outermost elements that are marked so, outside of comments and boxes about other articles. */
function markedAuthors(node: Parents, test: (element: Element) => boolean): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'head') return [];
    const evidence = nameEvidence(child);
    if (evidence?.strength === 'strong' && elsewhere.test(evidence.why)) return [];
    if (!test(child)) return markedAuthors(child, test);
    const text = spacedText(child);
    // What is longer is no byline but a box about the author, or more.
    return text.length > 0 && text.length < 200 ? [text] : markedAuthors(child, test);
  });
}

/** An element's text, with a bar between parts that only style keeps apart. */
function spacedText(element: Element): string {
  const parts: string[] = [];
  const gather = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') parts.push(child.value.replace(/\s+/gu, ' '));
      else if (child.type === 'element') gather(child);
    }
  };
  gather(element);
  return parts
    .reduce(
      (text, part) =>
        /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(part) ? `${text} | ${part}` : text + part,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

function organisationOf(
  candidates: readonly Candidate[],
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
