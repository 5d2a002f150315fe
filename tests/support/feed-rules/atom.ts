import { htmlFaults } from './html.ts';
import { archiveFaults, linkFaults, linkShape } from './link.ts';
import { mediaShapes } from './media.ts';
import { shapeFaults } from './shape.ts';
import type { Shape } from './shape.ts';
import { isCanonicalUri, isFullUri, isTagUri } from './uri.ts';
import { language, plainText, rfc3339Date, uri } from './values.ts';
import type { Check } from './values.ts';
import { childOf, childrenOf, elementsOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const textType: Check = (value) => (/^(?:text|html)$/u.test(value) ? undefined : `type ${value}`);
const notBlank: Check = (value) => (value === '' ? 'is blank' : undefined);
const id: Check = (value) => {
  if (value.startsWith('tag:') && !isTagUri(value)) return `"${value}" is no tag`;
  return isFullUri(value) && isCanonicalUri(value) ? undefined : `"${value}" is not canonical`;
};
const text: Shape = { attributes: { type: textType }, text: notBlank };

/** Atom 1.0 as the W3C validator wants it (feedvalidator: feed.py, entry.py, content.py, link.py). */
const shapes: Readonly<Record<string, Shape>> = {
  feed: {
    attributes: { 'xml:lang!': language },
    children: {
      ...{
        id: '1',
        title: '1',
        subtitle: '?',
        updated: '1',
        author: '1',
        link: '*',
        rights: '?',
        generator: '?',
      },
      ...{ 'fh:archive': '?', entry: '*' },
    },
  },
  entry: {
    attributes: { 'xml:lang!': language },
    children: {
      ...{ id: '1', title: '1', updated: '1', published: '1', author: '*', category: '*', link: '*' },
      ...{ summary: '1', content: '1', source: '?', 'media:content': '*' },
    },
  },
  source: { children: { id: '1', title: '1', updated: '1', link: '*' } },
  author: { children: { name: '1', uri: '?', email: '?' } },
  id: { text: id },
  title: text,
  subtitle: text,
  rights: text,
  summary: text,
  content: text,
  updated: { text: rfc3339Date },
  published: { text: rfc3339Date },
  generator: { text: plainText },
  name: { text: plainText },
  uri: { text: uri },
  email: { text: (value) => (/^[\w.+'-]+@[\w.-]+$/u.test(value) ? undefined : `"${value}" is no address`) },
  category: { attributes: { 'term!': notBlank, scheme: uri, label: plainText } },
  link: linkShape,
  ...mediaShapes,
};

export function atomFaults(root: XmlElement, location: string): string[] {
  const entries = childrenOf(root, 'entry');
  const names = root.children.map(({ name }) => name);
  const links = childrenOf(root, 'link');
  const repeated = (name: string) =>
    new Set(entries.map((entry) => childOf(entry, name)?.text)).size < entries.length;
  const newest = entries
    .map((entry) => childOf(entry, 'updated')?.text ?? '')
    .sort()
    .at(-1);
  return [
    ...(root.attributes.xmlns === 'http://www.w3.org/2005/Atom' ? [] : ['another namespace']),
    ...shapeFaults(root, shapes),
    ...linkFaults(links, location),
    ...archiveFaults(links, names.includes('fh:archive')),
    ...(entries.length > 0 && names.slice(names.indexOf('entry')).some((name) => name !== 'entry')
      ? ['metadata after the entries']
      : []),
    ...(repeated('id') ? ['two entries with one id'] : []),
    ...(repeated('updated') ? ['two entries with one updated'] : []),
    ...(newest === undefined || newest === childOf(root, 'updated')?.text
      ? []
      : ['updated is not the newest entry’s']),
    ...textConstructs(root).flatMap(textFaults),
    ...entries.flatMap((entry) => linkFaults(childrenOf(entry, 'link'))),
  ];
}

function textConstructs(root: XmlElement): XmlElement[] {
  return elementsOf(root).filter(({ name }) => /^(?:title|subtitle|rights|summary|content)$/u.test(name));
}

/** What says that it is HTML must be; what says that it is text must not look like it. */
function textFaults({ name, attributes, text: value }: XmlElement): string[] {
  const faults = attributes.type === 'html' ? htmlFaults(value) : [plainText(value) ?? []].flat();
  const entity = attributes.type === 'html' ? null : /&#?\w+/u.exec(value);
  return [...faults, ...(entity ? [`"${entity[0]}" looks like HTML`] : [])].map(
    (fault) => `${name}: ${fault}`,
  );
}
