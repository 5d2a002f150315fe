import type { BreadcrumbList } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import type { Topic } from '../../model/topic.ts';
import { absolute } from '../syndicated.ts';

interface Crumb {
  name: string;
  path: string;
}

/**
 * The way from the front page to a page, by its path: Two Capitals, Topics, Taiwan.
 *
 * @param topic what an article lies under
 */
export function breadcrumbsOf(
  { path, title, topic }: { path: string; title: string; topic?: Topic | undefined },
  digest: Digest,
): BreadcrumbList {
  const front = { name: digest.site.title, path: '/' };
  const above = topic ? aboveArticle(topic, digest) : between(path, title, digest);
  const crumbs = path === '/' ? [front] : [front, ...above, { name: title, path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absolute(crumb.path, digest),
    })),
  };
}

/** Sections whose pages lie under a list of them. */
const sections = ['topics', 'people', 'editions', 'archive', 'sources'] as const;

function between(path: string, title: string, digest: Digest): Crumb[] {
  const [first, slug, ...rest] = path.split('/').filter(Boolean);
  if (slug === undefined) return [];
  const section = sections.find((name) => name === first);
  if (section === undefined) return [];
  const list = { name: digest.words[section], path: `/${section}/` };
  if (rest.length === 0) return [list];
  const topic = digest.topics.find((candidate) => section === 'topics' && candidate.slug === slug);
  return [list, { name: topic?.label ?? title, path: `/${section}/${slug}/` }];
}

function aboveArticle({ label, slug }: Topic, { words }: Digest): Crumb[] {
  return [
    { name: words.topics, path: '/topics/' },
    { name: label, path: `/topics/${slug}/` },
  ];
}
