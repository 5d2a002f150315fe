import type { Shape } from './shape.ts';
import { mediaType, plainText, uri } from './values.ts';
import type { XmlElement } from './xml.ts';

/** Relations that the validator knows (IANA, RFC 4287, RFC 4946, RFC 5005). */
const relations = new Set(
  'alternate current license next-archive prev-archive self via enclosure related first last next previous'.split(
    ' ',
  ),
);
const ofFeedOnly = new Set('current next-archive prev-archive first last next previous'.split(' '));

export const linkShape: Shape = {
  attributes: {
    'href!': uri,
    rel: (value) => (relations.has(value) ? undefined : `unregistered rel ${value}`),
    type: mediaType,
    title: plainText,
  },
};

/** What is wrong with the links of a feed (`location` is where it lies) or, without a location, of an entry. */
export function linkFaults(links: readonly XmlElement[], location?: string): string[] {
  const rels = links.map(({ attributes }) => attributes.rel ?? 'alternate');
  const faults: string[] = [];
  const alternates = links
    .filter((_, index) => rels[index] === 'alternate')
    .map(({ attributes }) => `${attributes.type ?? ''} ${attributes.hreflang ?? ''}`);
  if (new Set(alternates).size < alternates.length) faults.push('two alternates of one type');
  if (location === undefined) {
    faults.push(...rels.filter((rel) => ofFeedOnly.has(rel)).map((rel) => `rel ${rel} in an entry`));
    return faults;
  }
  const self = links.filter(({ attributes }) => attributes.rel === 'self');
  if (self.length !== 1) faults.push(`${self.length} links to itself`);
  if (self[0]?.attributes.href !== location) faults.push('the link to itself leads elsewhere');
  if (!/^application\/(?:atom|rss)\+xml$/u.test(self[0]?.attributes.type ?? ''))
    faults.push('its type is no feed');
  return faults;
}

/** An archive must be linked to its neighbours and to the feed (RFC 5005). */
export function archiveFaults(links: readonly XmlElement[], isArchive: boolean): string[] {
  const rels = links.map(({ attributes }) => attributes.rel ?? '');
  if (!isArchive) return [];
  return [
    ...(rels.includes('current') ? [] : ['an archive without its current feed']),
    ...(rels.some((rel) => /^(?:prev|next)-archive$/u.test(rel)) ? [] : ['an archive without a neighbour']),
  ];
}
