import type { Element } from 'hast';
import { prop } from '../tree.ts';
import { isMarkedForm } from './mark-forms.ts';
import { strongNames, weakNames } from '../words/names.ts';

/** What an element's name gives away. */
export interface NameEvidence {
  strength: 'strong' | 'weak';
  /** What it is, for the report: `related articles`. */
  why: string;
}

/** Judges an element by its tag, role, classes and ids alone; words in `ignored` say nothing on this page. */
export function nameEvidence(element: Element, ignored?: ReadonlySet<string>): NameEvidence | undefined {
  const byTag = tagEvidence[element.tagName] ?? roleEvidence[prop(element, 'role')?.toLowerCase() ?? ''];
  if (byTag?.strength === 'strong') return byTag;
  if (isMarkedForm(element)) return { strength: 'strong', why: 'form' };
  const words = nameWords(element).filter((word) => !ignored?.has(word));
  for (const word of words) {
    const why = strongWords.get(word);
    if (why !== undefined) return { strength: 'strong', why };
  }
  const weak = words.find((word) => weakNames.has(word));
  if (weak === undefined) return byTag;
  const why = `part of the page named “${weak}”`;
  return { strength: element.tagName === 'aside' && pushes.has(weak) ? 'strong' : 'weak', why };
}

/** Words that make an aside one that leads elsewhere. */
const pushes = new Set([
  'promo',
  'promos',
  'promotion',
  'promoted',
  'teaser',
  'card',
  'links',
  'widget',
  'module',
]);

/** Words of an element's names that say something. */
export function tellingWords(element: Element): string[] {
  return nameWords(element).filter((word) => strongWords.has(word) || weakNames.has(word));
}

/** The words of an element's names, lower-cased, each also joined with its neighbour. */
export function nameWords(element: Element): readonly string[] {
  const known = wordsOfElement.get(element);
  if (known) return known;
  const words = readNameWords(element);
  wordsOfElement.set(element, words);
  return words;
}

/** An element's names are asked for by every block in it. */
const wordsOfElement = new WeakMap<Element, readonly string[]>();

function readNameWords(element: Element): string[] {
  const names = namingProperties.flatMap((name) => (prop(element, name) ?? '').split(/\s+/u).filter(Boolean));
  const id = prop(element, 'id') ?? '';
  if (!isMadeOfTitle(element, id)) names.push(id);
  return names.filter((name) => !filedUnder.test(name)).flatMap(wordsOfName);
}

/** WordPress writes the categories and tags of a post into its classes. */
const filedUnder = /^(?:category|tag|topic)-./u;

/** Ids of headings and long ids are made of a title’s words and say nothing of the part they are in. */
function isMadeOfTitle(element: Element, id: string): boolean {
  return /^h[1-6]$/u.test(element.tagName) || id.split(/[-_]/u).length > 5;
}

const namingProperties = [
  'className',
  'dataTestid',
  'dataTestId',
  'dataComponent',
  'dataComponentName',
  'dataQa',
  'dataModule',
  'dataType',
  'dataBlockType',
  'dataGuName',
  'dataName',
];

const tagEvidence: Readonly<Record<string, NameEvidence>> = {
  nav: { strength: 'strong', why: 'navigation' },
  footer: { strength: 'strong', why: 'footer of the page' },
  aside: { strength: 'weak', why: 'aside' },
  form: { strength: 'weak', why: 'form' },
  fieldset: { strength: 'strong', why: 'form' },
  address: { strength: 'weak', why: 'address' },
  header: { strength: 'weak', why: 'header of the page' },
};

const roleEvidence: Readonly<Record<string, NameEvidence>> = {
  navigation: { strength: 'strong', why: 'navigation' },
  banner: { strength: 'strong', why: 'header of the page' },
  contentinfo: { strength: 'strong', why: 'footer of the page' },
  dialog: { strength: 'strong', why: 'dialogue' },
  alertdialog: { strength: 'strong', why: 'dialogue' },
  search: { strength: 'strong', why: 'search form' },
  menu: { strength: 'strong', why: 'navigation' },
  complementary: { strength: 'weak', why: 'side column' },
};

const strongWords: ReadonlyMap<string, string> = new Map(
  Object.entries(strongNames).flatMap(([why, words]) => words.split(' ').map((word) => [word, why] as const)),
);

const known = new Map<string, readonly string[]>();

function wordsOfName(name: string): readonly string[] {
  const seen = known.get(name);
  if (seen) return seen;
  const parts = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const pairs = parts.slice(1).map((part, at) => `${parts[at] ?? ''}-${part}`);
  const words = [...parts, ...pairs];
  if (known.size < 20_000) known.set(name, words);
  return words;
}
