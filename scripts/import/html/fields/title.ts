import type { Found } from '../../draft.ts';
import type { Block } from '../body/blocks.ts';
import { nameWords } from '../body/names.ts';
import { foldText } from '../fold.ts';
import type { Page } from '../page.ts';
import { textIn } from '../source/json-ld.ts';
import { findElement, textOf } from '../tree.ts';
import { isSiteName, siteNamesOf } from './site-names.ts';
import { joinedParts, plainTitle, withoutSite } from './title-parts.ts';

/**
 * The headline as printed: a heading that the page's own data repeats, else the data, the best source first. The data
 * by itself is less sure, since many sites write another headline for search engines.
 */
export function titleOf(page: Page, blocks: readonly Block[]): Found<string> | undefined {
  const sites = siteNamesOf(page);
  const declared = declaredTitles(page, sites);
  const printed = printedTitle(blocks, declared, sites);
  if (printed) return printed;
  const [best] = declared;
  return best && { value: best.value, from: best.from, sure: 0.85 };
}

interface Declared {
  value: string;
  /** The parts that separators divide it into, joined in every way. */
  parts: readonly string[];
  from: string;
}

function declaredTitles(page: Page, sites: readonly string[]): Declared[] {
  const { meta, data, root, microdata } = page;
  const title = findElement(root, 'title');
  const candidates: [string | undefined, string][] = [
    [textIn(data.articles[0]?.headline), 'JSON-LD headline'],
    [meta.first('og:title')?.value, 'og:title'],
    [meta.first('twitter:title')?.value, 'twitter:title'],
    [microdata.values('headline')[0], 'microdata headline'],
    [
      meta.first('parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'title')?.value,
      'meta title',
    ],
    [title && textOf(title), 'title of the page'],
    [textIn(data.articles[0]?.name), 'JSON-LD name'],
  ];
  return candidates.flatMap(([text, from]) => {
    const whole = plainTitle(text ?? '');
    const value = withoutSite(whole, sites, from === 'title of the page');
    return value === '' ? [] : [{ value, parts: joinedParts(whole), from }];
  });
}

/** Looks for the declared title among the headings, then among all lines of the page. */
function printedTitle(
  blocks: readonly Block[],
  declared: readonly Declared[],
  sites: readonly string[],
): Found<string> | undefined {
  const headings = blocks.filter((block) => isTitleLike(block) && !isSiteName(block.text, sites));
  const ranked = headings
    .flatMap((heading) => declared.map((match) => ({ heading, match, fit: agreement(heading.text, match) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || rankOf(a.heading) - rankOf(b.heading));
  const [best] = ranked;
  if (best) {
    const from = `${tagOf(best.heading)}, repeated in ${best.match.from}`;
    return { value: withoutKicker(best.heading.text, declared), from };
  }
  const first = headings.find((heading) => heading.element.tagName === 'h1' && heading.length > 15);
  if (first) return { value: plainTitle(first.text), from: 'h1', sure: 0.8 };
  const line = blocks
    .flatMap(({ lines }) => lines)
    .find((text) =>
      declared.some(({ parts }) => parts.some((part) => part.length > 15 && part === foldText(text))),
    );
  return line === undefined
    ? undefined
    : { value: plainTitle(line), from: 'a line of the page, repeated in its title', sure: 0.9 };
}

function isTitleLike({ element, ancestors, length }: Block): boolean {
  if (length > 400) return false;
  if (/^h[1-4]$/u.test(element.tagName)) return true;
  return [element, ...ancestors.slice(-2)].some((one) =>
    nameWords(one).some((word) =>
      /^(?:headline|title|post-title|entry-title|titre|titulo|titolo)$/u.test(word),
    ),
  );
}

function rankOf({ element }: Block): number {
  return /^h[1-4]$/u.test(element.tagName) ? Number(element.tagName[1]) : 5;
}

function tagOf({ element }: Block): string {
  return /^h\d$/u.test(element.tagName) ? element.tagName : 'a line named as title';
}

/** 3 for the same words, 2 for most of them, 1 for a part that stands between separators, 0 for less. */
function agreement(text: string, { parts, value }: Declared): number {
  const folded = foldText(text);
  const whole = foldText(value);
  if (folded.length < 4) return 0;
  if (folded === whole) return 3;
  if (whole.includes(folded) && folded.length >= 0.6 * whole.length) return 2;
  if (folded.includes(whole) && whole.length >= 0.6 * folded.length) return 2;
  return parts.includes(folded) && folded.length >= 0.25 * whole.length ? 1 : 0;
}

/** A heading may carry a kicker before the title, which the data made for machines leaves out. */
function withoutKicker(heading: string, declared: readonly Declared[]): string {
  const printed = plainTitle(heading);
  const folded = foldText(printed);
  const bare = declared.find(
    ({ value, from }) =>
      /JSON-LD|og:/u.test(from) &&
      foldText(value).length < folded.length &&
      foldText(value).length > folded.length / 2 &&
      folded.endsWith(foldText(value)),
  );
  return bare?.value ?? printed;
}
