import { parseLooseJson } from './loose-json.ts';

/** A thing of schema.org as a page describes it; nothing in it can be relied on. */
export type Thing = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says. */
export interface LinkedData {
  /** Articles, the one that the page is about first. */
  articles: Thing[];
  /** What else a page may be: a page, a film, a recipe. */
  pages: Thing[];
  /** How many blocks could not be read at all. */
  broken: number;
}

/** Reads JSON-LD blocks: graphs, arrays and nested things laid flat, references by `@id` followed. */
export function readLinkedData(blocks: readonly string[], url?: string): LinkedData {
  const things: Thing[] = [];
  let broken = 0;
  for (const block of blocks) {
    const values = parseLooseJson(block);
    if (values.length > 0) for (const value of values) flatten(value, things, 0);
    else if (block.trim() !== '') {
      broken += 1;
      things.push(salvage(block));
    }
  }
  const byId = indexById(things);
  const articles = things.filter(isArticle).map((thing) => resolve(thing, byId));
  const pages = things.filter((thing) =>
    typesOf(thing).some((type) => /(?:Page|Object|Recipe|Episode)$/u.test(type)),
  );
  return { articles: articles.sort((a, b) => rank(b, url) - rank(a, url)), pages, broken };
}

/** The names of a value: a text, a thing with a name, or a list of these. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isThing(value)) return [];
  return namesIn(value.name ?? value['@value'] ?? value.alternateName);
}

/** The first text of a value. */
export function textIn(value: unknown): string | undefined {
  return namesIn(value)[0];
}

/** The address of a value: a text, a thing with `url` or `@id`, or the first of a list. */
export function addressIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(addressIn).find((address) => address !== undefined);
  if (!isThing(value)) return undefined;
  return addressIn(value.url ?? value.contentUrl ?? value['@id']);
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/u, ''));
}

/** Things below these keys are other articles, or no articles. */
const elsewhere = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'comment',
  'review',
  'relatedLink',
  'mentions',
  'about',
  'citation',
  'isBasedOn',
  'liveBlogUpdate',
]);

function flatten(value: unknown, into: Thing[], depth: number): void {
  if (depth > 12) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, into, depth + 1);
  } else if (isThing(value)) {
    into.push(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !elsewhere.has(key)) flatten(inner, into, depth + 1);
    }
  }
}

function indexById(things: readonly Thing[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    const richer = Object.keys(thing).length > 1;
    if (typeof id === 'string' && richer && !byId.has(id)) byId.set(id, thing);
  }
  return byId;
}

/** Values that only point (`{ "@id": … }`) are replaced by what they point at; one step, lists included. */
function resolve(thing: Thing, byId: ReadonlyMap<string, Thing>): Thing {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (!isThing(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
    const target = byId.get(value['@id']);
    return target ? { ...target, ...value } : value;
  };
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, follow(value)]));
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Article|Posting|Report|BlogPost|Review)$/u.test(type));
}

function rank(thing: Thing, url: string | undefined): number {
  const address = addressIn(thing.mainEntityOfPage) ?? addressIn(thing.url);
  const here = url !== undefined && address !== undefined && samePath(address, url) ? 8 : 0;
  const keys = ['headline', 'datePublished', 'author', 'articleBody'].filter((key) => thing[key]);
  return here + keys.length;
}

function samePath(one: string, other: string): boolean {
  const path = (address: string): string =>
    URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/u, '') : address;
  return path(one) !== '' && path(one) === path(other);
}

/** What can be picked out of a block that is no JSON. */
function salvage(block: string): Thing {
  const pick = (key: string): string | undefined =>
    new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'u').exec(block)?.[1]?.replace(/\\(.)/gu, '$1');
  const author = /"author"\s*:\s*[[{\s]*(?:[^}]*?"name"\s*:\s*)?"((?:[^"\\]|\\.)*)"/u.exec(block)?.[1];
  const thing = {
    '@type': pick('@type'),
    headline: pick('headline'),
    datePublished: pick('datePublished'),
    dateModified: pick('dateModified'),
    author,
  };
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}
