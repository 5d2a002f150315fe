import { foldText } from '../fold.ts';
import type { Page } from '../page.ts';
import { isThing, textIn, typesOf } from '../source/json-ld.ts';
import { findElement, textOf } from '../tree.ts';

/** What the site may call itself, its address included. */
export function siteNamesOf(page: Page): string[] {
  return [...publisherNamesOf(page), ...domainNames(page.url)];
}

/** The names of the publisher as an institution: a blog may be its author’s, and its address his name. */
export function publisherNamesOf(page: Page): string[] {
  const { meta, data } = page;
  const publisher = data.articles[0]?.publisher;
  const names = [
    titleTail(page),
    isThing(publisher) && typesOf(publisher).includes('Person') ? undefined : textIn(publisher),
    meta.first('og:site_name')?.value,
    meta.first('application-name', 'al:ios:app_name', 'al:android:app_name', 'apple-mobile-web-app-title')
      ?.value,
    meta.first('dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher', 'copyright')?.value,
  ];
  return names.filter((name) => name !== undefined && name !== '') as string[];
}

/** What the page's title has after the headline that its data gives: `Headline | Section | Site` → Site. */
export function titleTail({ root, meta, data }: Page): string | undefined {
  const title = findElement(root, 'title');
  const headline = meta.first('og:title')?.value ?? textIn(data.articles[0]?.headline) ?? '';
  const parts = (title ? textOf(title) : '').split(/\s+[|–—-]\s+|\s*[|｜_]\s*/u);
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || headline === '' || last.length > 50) return undefined;
  return foldText(headline).includes(foldText(last)) ? undefined : last;
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
