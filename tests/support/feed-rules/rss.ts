import { htmlFaults } from './html.ts';
import { archiveFaults, linkFaults, linkShape } from './link.ts';
import { mediaShapes } from './media.ts';
import { shapeFaults } from './shape.ts';
import type { Shape } from './shape.ts';
import { isTagUri } from './uri.ts';
import { emailWithName, language, plainText, rfc3339Date, rfc822Date, uri } from './values.ts';
import { childOf, childrenOf, elementsOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** RSS 2.0 as the W3C validator and the RSS profile want it (feedvalidator: channel.py, item.py, extension.py, media.py). */
const shapes: Readonly<Record<string, Shape>> = {
  rss: {
    attributes: { 'version!': (value) => (value === '2.0' ? undefined : `version ${value}`) },
    children: { channel: '1' },
  },
  channel: {
    children: {
      ...{
        title: '1',
        link: '1',
        description: '1',
        language: '1',
        docs: '?',
        generator: '?',
        copyright: '?',
      },
      ...{ managingEditor: '?', lastBuildDate: '?', 'atom:link': '*', 'creativeCommons:license': '?' },
      ...{ 'fh:archive': '?', item: '*' },
    },
  },
  item: {
    children: {
      ...{ title: '1', link: '1', description: '1', guid: '1', pubDate: '1', category: '*', source: '?' },
      ...{
        'dc:creator': '*',
        'dc:language': '?',
        'content:encoded': '1',
        'atom:link': '*',
        'atom:updated': '?',
      },
      ...{ 'creativeCommons:license': '?', 'media:content': '*' },
    },
  },
  title: { text: plainText },
  link: { text: uri },
  // An item's is HTML: `itemFaults` looks at it.
  description: { text: (value) => (value === '' ? 'is blank' : undefined) },
  language: { text: language },
  docs: { text: uri },
  generator: { text: plainText },
  copyright: { text: plainText },
  managingEditor: { text: emailWithName },
  lastBuildDate: { text: rfc822Date },
  pubDate: { text: rfc822Date },
  category: { attributes: { domain: uri }, text: plainText },
  source: { attributes: { 'url!': uri }, text: plainText },
  guid: {
    attributes: { 'isPermaLink!': (value) => (value === 'false' ? undefined : `isPermaLink ${value}`) },
    text: (value) => (isTagUri(value) ? undefined : `"${value}" is no tag`),
  },
  'dc:creator': { text: plainText },
  'dc:language': { text: language },
  'content:encoded': { text: (value) => (value === '' ? 'is blank' : undefined) },
  'atom:link': linkShape,
  'atom:updated': { text: rfc3339Date },
  'creativeCommons:license': { text: uri },
  ...mediaShapes,
};

/** Elements of plain text, which the profile wants with `&#x26;` and not in CDATA. */
const plainElements =
  /^(?:title|copyright|managingEditor|category|source|dc:creator|media:description|media:credit)$/u;

export function rssFaults(root: XmlElement, location: string): string[] {
  const channel = childOf(root, 'channel');
  if (!channel) return ['no channel'];
  const items = childrenOf(channel, 'item');
  const names = channel.children.map(({ name }) => name);
  const links = childrenOf(channel, 'atom:link');
  const ids = items.map((item) => childOf(item, 'guid')?.text);
  const cdata = elementsOf(root).filter(({ name, isCdata }) => isCdata && plainElements.test(name));
  return [
    ...shapeFaults(root, shapes),
    ...linkFaults(links, location),
    ...archiveFaults(links, names.includes('fh:archive')),
    ...(names.slice(names.indexOf('item')).some((name) => name !== 'item') && items.length > 0
      ? ['metadata after the items']
      : []),
    ...(new Set(ids).size < ids.length ? ['two items with one guid'] : []),
    ...cdata.map(({ name }) => `${name} in CDATA`),
    ...items.flatMap(itemFaults),
  ];
}

function itemFaults(item: XmlElement): string[] {
  const names = item.children.map(({ name }) => name);
  const isLate = names.indexOf('description') > names.indexOf('content:encoded');
  const html = ['description', 'content:encoded'].flatMap((name) => childOf(item, name)?.text ?? []);
  return [
    ...(isLate ? ['description after content:encoded'] : []),
    ...linkFaults(childrenOf(item, 'atom:link')),
    ...html.flatMap(htmlFaults),
  ].map((fault) => `item "${childOf(item, 'title')?.text ?? ''}": ${fault}`);
}
