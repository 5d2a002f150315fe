import { RefusedError } from '../../draft.ts';
import type { Markup } from './markup.ts';
import { endOfRaw, readMarkup } from './markup.ts';

/** A page's source without what no article is made of. */
export interface TrimmedSource {
  /** Tags and text; no script, style, template or comment. */
  html: string;
  /** The contents of `<script type="application/ld+json">`, in the order of the page. */
  jsonLd: string[];
}

/** Blink stops nesting at 512 elements; what a browser has saved is not deeper, and DOM libraries recurse. */
export const DEPTH_LIMIT = 512;
/** The largest news pages measured (live blogs of a day) have about 25,000. */
export const TAG_LIMIT = 120_000;
const ATTRIBUTE_LIMIT = 200;

/**
 * Reads the source once, from left to right, before any DOM library sees it: their time grows with the square of the
 * depth, and stylesheets make some of them throw.
 * @throws {RefusedError} When the page is deeper or has more tags than any article.
 */
export function trimSource(source: string): TrimmedSource {
  const nesting = createNesting();
  const kept: string[] = [];
  const jsonLd: string[] = [];
  let tags = 0;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open === -1) break;
    kept.push(source.slice(at, open));
    const markup = readMarkup(source, open);
    at = markup.end;
    if (markup.kind === 'text') kept.push('<');
    if (markup.kind !== 'tag') continue;
    tags += 1;
    if (tags > TAG_LIMIT) throw new RefusedError(tooManyTags());
    if (isRaw(markup)) {
      const close = endOfRaw(source, markup.name, at);
      if (isJsonLd(markup)) jsonLd.push(source.slice(at, close.start));
      at = close.end;
      continue;
    }
    if (nesting.follow(markup) > DEPTH_LIMIT) throw new RefusedError(tooDeep());
    kept.push(countAttributes(markup.text) > ATTRIBUTE_LIMIT ? `<${markup.name}>` : markup.text);
  }
  kept.push(source.slice(at));
  return { html: kept.join(''), jsonLd };
}

/** Elements that are left out with all they hold: what stands in them is no part of an article. */
const rawElements = new Set(
  'script style svg template textarea select xmp noembed noframes plaintext object applet'.split(' '),
);

function isRaw(markup: Markup): boolean {
  if (markup.closes || !rawElements.has(markup.name)) return false;
  return !(markup.name === 'svg' && markup.text.endsWith('/>'));
}

function isJsonLd(markup: Markup): boolean {
  return markup.name === 'script' && /\btype\s*=\s*["']?application\/ld\+json/iu.test(markup.text);
}

function countAttributes(tag: string): number {
  return tag.length < 2 * ATTRIBUTE_LIMIT ? 0 : (tag.match(/\s[^\s=>"']+/gu)?.length ?? 0);
}

/** Follows how deep the elements lie in each other, as far as a tag's name tells. */
function createNesting(): { follow(markup: Markup): number } {
  const open = new Map<string, number>();
  let depth = 0;
  return {
    follow({ name, closes }) {
      if (unnested.has(name)) return depth;
      const count = open.get(name) ?? 0;
      if (!closes) {
        open.set(name, count + 1);
        depth += 1;
      } else if (count > 0) {
        open.set(name, count - 1);
        depth -= 1;
      }
      return depth;
    },
  };
}

/** Elements that are empty, or that end by themselves where the next of their kind begins. */
const unnested = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr frame keygen bgsound ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption html head body rb rt rtc rp'
  ).split(' '),
);

function tooDeep(): string {
  return `The page nests more than ${String(DEPTH_LIMIT)} elements in each other, which no article does. Save the page again in a browser, or copy its text into a .txt file and import that.`;
}

/** The sentence for a page with too many of them. */
export function tooManyTags(): string {
  return `The page has more than ${TAG_LIMIT.toLocaleString('en')} tags, too many to look for an article in. Copy the article’s text into a .txt file and import that.`;
}
