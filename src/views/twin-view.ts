import type { Digest } from '../collections/digest.ts';
import { dayOf, formatDay } from '../lib/date.ts';
import { formatList } from '../lib/language.ts';
import type { Article } from '../model/article.ts';
import { fill } from '../strings/words.ts';
import type { AlternateLink } from './frame.ts';
import { absolute, syndicatedOf } from './syndicated.ts';
import type { SyndicatedArticle } from './syndicated.ts';

/** An article's twin for plain readers and programs: `/articles/<slug>.md` and `.txt`. By rights. */
export interface TwinView {
  article: SyndicatedArticle;
  /** Who, where, when and from whom, a line each, for people. */
  lines: string[];
}

export type TwinEnding = 'md' | 'txt';

export function twinPath({ slug }: Pick<Article, 'slug'>, ending: TwinEnding): string {
  return `/articles/${slug}.${ending}`;
}

export function twinView(article: Article, digest: Digest): TwinView {
  const out = syndicatedOf(article, digest);
  return { article: out, lines: linesOf(out, digest) };
}

/** How the article's page links its twins. */
export function twinLinks(article: Article, digest: Digest): AlternateLink[] {
  const { words } = digest;
  return [
    { href: absolute(twinPath(article, 'md'), digest), type: 'text/markdown', title: words.asMarkdown },
    { href: absolute(twinPath(article, 'txt'), digest), type: 'text/plain', title: words.asText },
  ];
}

function linesOf(article: SyndicatedArticle, { words, site }: Digest): string[] {
  const { authors, contributors, dateline, source, published, changed, url, licence } = article;
  const day = (instant: string) => formatDay(dayOf(instant, site.timeZone), site.language);
  const names = (list: readonly string[]) => formatList(list, site.language);
  const labelled = (label: string, text: string) => fill(words.labelled, { label, text });
  const lines = [
    authors.length > 0 && fill(words.by, { names: names(authors) }),
    contributors.length > 0 && fill(words.contributors, { names: names(contributors) }),
    dateline !== undefined && fill(words.filedFrom, { place: dateline }),
    fill(words.published, { date: day(published) }),
    changed !== undefined && fill(words.updated, { date: day(changed) }),
    source && labelled(fill(words.from, { name: source.name }), source.url),
    licence !== undefined && labelled(words.licence, licence),
    url,
  ];
  return lines.filter((line) => typeof line === 'string');
}
