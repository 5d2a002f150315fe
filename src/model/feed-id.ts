import type { Article } from './article.ts';
import type { Site } from './site.ts';

type Home = Pick<Site, 'url' | 'feedAuthority'>;

/**
 * What feeds know an article by, as long as it lives: a `tag:` URI (RFC 4151) from the site's first domain, the year of
 * first publication and the slug. The year is the folder's (`articles/2023/`), so that a date may be mended; without
 * such a folder it is the date's. An article's own `id` goes before all that.
 */
export function articleId(
  { id, file, published, slug }: Pick<Article, 'id' | 'file' | 'published' | 'slug'>,
  site: Home,
): string {
  return id ?? tagOf(site, yearFolderOf(file) ?? published.slice(0, 4), [slug]);
}

/** An edition in the feed of editions. */
export function editionId(date: string, site: Home): string {
  return tagOf(site, date.slice(0, 4), ['editions', date]);
}

/** What somebody said in an article, in that person's feed. */
export function quotedId(person: string, article: Parameters<typeof articleId>[0], site: Home): string {
  const year = yearFolderOf(article.file) ?? article.published.slice(0, 4);
  return tagOf(site, year, ['people', person, article.slug]);
}

/** The feed itself, by the page that it follows: `/topics/taiwan/`. */
export function feedId(page: string, site: Home): string {
  return tagOf(site, firstYear, ['feeds', ...page.split('/').filter(Boolean)]);
}

/** The year in which ids were first made so. No tag of this form can be older, whoever held the domain before. */
const firstYear = '2026';

function tagOf({ url, feedAuthority }: Home, year: string, path: readonly string[]): string {
  const name = path.map((part) => encodeURIComponent(part.normalize('NFC'))).join('/');
  return `tag:${feedAuthority ?? new URL(url).hostname},${year}:${name}`;
}

function yearFolderOf(file: string): string | undefined {
  const folders = file.split('/').slice(file.split('/').lastIndexOf('articles') + 1, -1);
  return folders.find((folder) => /^\d{4}$/u.test(folder));
}
