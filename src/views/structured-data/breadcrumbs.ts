import type { BreadcrumbList } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import { absolute } from '../syndicated.ts';

interface Crumb {
  name: string;
  path: string;
}

/** The way from the front page to a page, by its path: Two Capitals, Topics, Taiwan. */
export function breadcrumbsOf(path: string, title: string, digest: Digest): BreadcrumbList {
  const front = { name: digest.site.title, path: '/' };
  const crumbs = path === '/' ? [front] : [front, ...between(path, title, digest), { name: title, path }];
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
  if (first === 'articles') return aboveArticle(slug, digest);
  const section = sections.find((name) => name === first);
  if (section === undefined) return [];
  const list = { name: digest.words[section], path: `/${section}/` };
  if (rest.length === 0) return [list];
  const topic = digest.topics.find((candidate) => section === 'topics' && candidate.slug === slug);
  return [list, { name: topic?.label ?? title, path: `/${section}/${slug}/` }];
}

/** An article lies under its first topic. */
function aboveArticle(slug: string, { articles, topics, words }: Digest): Crumb[] {
  const article = articles.find((candidate) => candidate.slug === slug);
  const topic = topics.find((candidate) => candidate.slug === article?.topics[0]);
  if (!topic) return [];
  return [
    { name: words.topics, path: '/topics/' },
    { name: topic.label, path: `/topics/${topic.slug}/` },
  ];
}
