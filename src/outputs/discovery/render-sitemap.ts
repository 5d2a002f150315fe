import type { NewsSitemapView } from '../../views/discovery/news-sitemap-view.ts';
import type { SitemapView } from '../../views/discovery/sitemap-view.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Of the protocol, sitemaps.org. */
const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Of Google's extension for news. */
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

export function renderSitemap(view: SitemapView): string {
  return xmlDocument('urlset', { xmlns: sitemapNamespace }, entriesOf('url', view));
}

export function renderSitemapIndex(view: SitemapView): string {
  return xmlDocument('sitemapindex', { xmlns: sitemapNamespace }, entriesOf('sitemap', view));
}

export function renderNewsSitemap({ items }: NewsSitemapView): string {
  const urls = items.map(({ loc, publication, language, published, title }) => {
    const name = element('news:publication', [
      textElement('news:name', publication),
      textElement('news:language', language),
    ]);
    const news = [name, textElement('news:publication_date', published), textElement('news:title', title)];
    return element('url', [textElement('loc', loc), element('news:news', news)]);
  });
  return xmlDocument('urlset', { xmlns: sitemapNamespace, 'xmlns:news': newsNamespace }, urls);
}

function entriesOf(name: string, { entries }: SitemapView): string[] {
  return entries.map(({ loc, lastmod }) =>
    element(name, [
      textElement('loc', loc),
      ...(lastmod === undefined ? [] : [textElement('lastmod', lastmod)]),
    ]),
  );
}
