import type { Organization, Periodical, SearchAction, WebSite } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import { dropUndefined } from '../../lib/drop-undefined.ts';
import { uriOf } from '../../lib/url.ts';
import { absolute } from '../syndicated.ts';

/** Who publishes the digest. Spelt out on each page that names it: search engines do not look for it on another. */
export function organizationOf(digest: Digest): Organization {
  const { name, url, email } = digest.site.publisher;
  return dropUndefined({
    '@type': 'Organization' as const,
    '@id': idOf('publisher', digest),
    name,
    url: (url === undefined ? undefined : uriOf(url)) ?? absolute('/', digest),
    email,
    logo: absolute('/icon-512.png', digest),
  });
}

/** @param searchPage path of the page that searches the site, when it has one */
export function websiteOf(digest: Digest, searchPage?: string): WebSite {
  const { title, tagline, description, language } = digest.site;
  return dropUndefined({
    '@type': 'WebSite' as const,
    '@id': idOf('website', digest),
    url: absolute('/', digest),
    name: title,
    alternateName: tagline,
    description,
    inLanguage: language,
    publisher: organizationOf(digest),
    potentialAction: searchPage === undefined ? undefined : searchActionOf(absolute(searchPage, digest)),
  });
}

/** The digest as something that appears, issue by issue. */
export function periodicalOf(digest: Digest): Periodical {
  return {
    '@type': 'Periodical',
    '@id': idOf('periodical', digest),
    name: digest.site.title,
    url: absolute('/', digest),
    inLanguage: digest.site.language,
    publisher: organizationOf(digest),
  };
}

/** The name of a thing that several pages speak of. */
export function idOf(name: 'publisher' | 'website' | 'periodical', digest: Digest): string {
  return `${absolute('/', digest)}#${name}`;
}

/** Google's reading of an action asks for `query-input`, which schema.org's types do not know. */
function searchActionOf(page: string): SearchAction & { 'query-input': string } {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${page}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}
