import type { Digest } from '../../collections/digest.ts';
import { daysBefore, zonedInstant } from '../../lib/date.ts';
import { canonicalOf } from '../../model/article.ts';
import { absolute } from '../syndicated.ts';

/** `/news-sitemap.xml`: what is news, for those who list news. */
export interface NewsSitemapView {
  items: NewsItem[];
}

export interface NewsItem {
  /** Absolute. */
  loc: string;
  /** Name of the digest. */
  publication: string;
  /** ISO 639, and `zh-cn` or `zh-tw` for Chinese. */
  language: string;
  /** Instant with the site's offset. */
  published: string;
  title: string;
}

/** Google takes articles of the last two days and 1,000 of them (“News sitemaps” of its search documentation). */
const days = 2;
const most = 1000;

/** “Now” is when the newest article came: the site does not know the clock. */
export function newsSitemapView(digest: Digest): NewsSitemapView {
  const { site, articles } = digest;
  const newest = articles[0]?.published;
  if (newest === undefined) return { items: [] };
  const since = daysBefore(newest, days);
  const news = articles.filter(
    (article) => article.published >= since && canonicalOf(article, site) === undefined,
  );
  return {
    items: news.slice(0, most).map(({ slug, title, lang, published }) => ({
      loc: absolute(`/articles/${slug}/`, digest),
      publication: site.title,
      language: newsLanguage(lang),
      published: zonedInstant(published, site.timeZone),
      title,
    })),
  };
}

function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
