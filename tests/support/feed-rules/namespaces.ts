import type { XmlElement } from './xml.ts';

/** The namespaces of the feeds by the prefixes that the validator wants for them. */
const known: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

/** Unknown namespaces, other prefixes for known ones, prefixes that are declared nowhere. */
export function namespaceFaults(root: XmlElement): string[] {
  const declared = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns:'));
  const prefixes = declared.map(([name]) => name.slice('xmlns:'.length));
  const wrong = declared.filter(([name, uri]) => known[name.slice('xmlns:'.length)] !== uri);
  const used = new Set(prefixesIn(root));
  return [
    ...wrong.map(([name]) => `${name} stands for another namespace`),
    ...[...used].filter((prefix) => !prefixes.includes(prefix)).map((prefix) => `${prefix}: is not declared`),
  ];
}

function prefixesIn({ name, children }: XmlElement): string[] {
  const own = name.includes(':') ? [name.slice(0, name.indexOf(':'))] : [];
  return [...own, ...children.flatMap(prefixesIn)];
}
