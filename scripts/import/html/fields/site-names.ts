import { foldText } from '../fold.ts';
import type { Page } from '../page.ts';
import { isThing, textIn, typesOf } from '../source/json-ld.ts';

/** What the site may call itself, its address included. */
export function siteNamesOf(page: Page): string[] {
  return [...publisherNamesOf(page), ...domainNames(page.url)];
}

/** The names of the publisher as an institution: a blog may be its author’s, and its address his name. */
export function publisherNamesOf({ meta, data }: Page): string[] {
  const publisher = data.articles[0]?.publisher;
  const names = [
    isThing(publisher) && typesOf(publisher).includes('Person') ? undefined : textIn(publisher),
    meta.first('og:site_name')?.value,
    meta.first('application-name', 'al:ios:app_name', 'al:android:app_name', 'apple-mobile-web-app-title')
      ?.value,
    meta.first('dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher', 'copyright')?.value,
  ];
  return names.filter((name) => name !== undefined && name !== '') as string[];
}

/** Whether a text is no more than the site's name, give or take a word such as “Online”. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const folded = foldText(text);
  if (folded.length < 2) return true;
  return names.some((name) => {
    const site = foldText(name);
    if (site.length < 3) return false;
    if (site === folded) return true;
    const [short, long] = site.length < folded.length ? [site, folded] : [folded, site];
    return short.length >= 4 && long.includes(short) && short.length > 0.4 * long.length;
  });
}

/** `www.harbour-post.co.uk` → harbour-post.co.uk, harbour-post */
function domainNames(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^(?:www|m|amp|edition|news)\./u, '');
  const label = host.split('.').findLast((part) => part.length > 3) ?? host;
  return [host, label];
}
