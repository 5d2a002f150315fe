import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Link } from './frame.ts';

/** The articles before and after one, on the first of its topics; in the whole digest when it has none. */
export interface Neighbours {
  /** Label of that topic. */
  line?: string | undefined;
  newer?: Link | undefined;
  older?: Link | undefined;
}

export function neighboursOf(article: Article, digest: Digest): Neighbours {
  const [slug] = article.topics;
  const { newer, older } = besideIn(digest, article);
  return {
    line: digest.topics.find((topic) => topic.slug === slug)?.label,
    newer: linkTo(newer, digest),
    older: linkTo(older, digest),
  };
}

/** The articles themselves, newer and older. */
export function besideOf(article: Article, digest: Digest): Article[] {
  const { newer, older } = besideIn(digest, article);
  return [newer, older].filter((other) => other !== undefined);
}

function besideIn(digest: Digest, article: Article) {
  const line = linesOf(digest).get(article.topics[0]);
  const at = line?.places.get(article) ?? 0;
  return { newer: line?.articles[at - 1], older: line?.articles[at + 1] };
}

/** Articles, newest first, and where each of them stands. */
interface Line {
  articles: Article[];
  places: Map<Article, number>;
}

/** The lines of a digest are drawn once, however many articles ask: by topic, and for all articles under no name. */
const lines = new WeakMap<Digest, Map<string | undefined, Line>>();

function linesOf(digest: Digest): Map<string | undefined, Line> {
  const known = lines.get(digest);
  if (known) return known;
  const made = new Map<string | undefined, Line>();
  for (const article of digest.articles) {
    for (const name of [undefined, ...article.topics]) {
      const line: Line = made.get(name) ?? { articles: [], places: new Map() };
      line.places.set(article, line.articles.length);
      line.articles.push(article);
      made.set(name, line);
    }
  }
  lines.set(digest, made);
  return made;
}

function linkTo(article: Article | undefined, { site }: Digest): Link | undefined {
  if (!article) return undefined;
  const { slug, title, lang } = article;
  return { label: title, lang, href: withBase(site.base, `/articles/${slug}/`) };
}
