import type { Digest } from '../collections/digest.ts';
import type { Article } from '../model/article.ts';

/** Articles about a topic, newest first. */
export function articlesAbout(topic: string, digest: Digest): readonly Article[] {
  return groupsOf(digest).topics.get(topic) ?? [];
}

/** Articles from a publisher, newest first. */
export function articlesFrom(source: string, digest: Digest): readonly Article[] {
  return groupsOf(digest).sources.get(source) ?? [];
}

interface Groups {
  topics: Map<string, Article[]>;
  sources: Map<string, Article[]>;
}

/** Made in one go, however many pages ask. */
const known = new WeakMap<Digest, Groups>();

function groupsOf(digest: Digest): Groups {
  const groups = known.get(digest) ?? group(digest);
  known.set(digest, groups);
  return groups;
}

function group({ articles }: Digest): Groups {
  const groups: Groups = { topics: new Map(), sources: new Map() };
  const add = (map: Map<string, Article[]>, name: string, article: Article) => {
    const list = map.get(name);
    if (list) list.push(article);
    else map.set(name, [article]);
  };
  for (const article of articles) {
    for (const topic of new Set(article.topics)) add(groups.topics, topic, article);
    if (article.source) add(groups.sources, article.source.publisher, article);
  }
  return groups;
}
