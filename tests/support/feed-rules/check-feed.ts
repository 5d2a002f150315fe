import { atomFaults } from './atom.ts';
import { jsonFeedFaults } from './json-feed.ts';
import { namespaceFaults } from './namespaces.ts';
import { rssFaults } from './rss.ts';
import { elementsOf, parseXml, xmlFaults } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * What the W3C feed validator would call an error or a warning in a feed that lies at `location`, as far as it can be
 * told without its code, and what this digest promises beyond it: size, elements that readers keep.
 */
export function feedFaults(text: string, location: string): string[] {
  const size = Buffer.byteLength(text) >= 2_000_000 ? ['2 MB or more'] : [];
  if (text.startsWith('{')) return [...size, ...lostCharacters(text), ...jsonFeedFaults(text, location)];
  const faults = [...size, ...lostCharacters(text), ...xmlFaults(text)];
  if (faults.length > 0) return faults;
  const root = parseXml(text);
  const large = elementsOf(root).filter(
    ({ name, text: value }) =>
      /^(?:content:encoded|content)$/u.test(name) && Buffer.byteLength(value) >= 1_000_000,
  );
  return [
    ...namespaceFaults(root),
    ...large.map(({ name }) => `${name} of 1 MB or more`),
    ...ofFormat(root, location),
  ];
}

function ofFormat(root: XmlElement, location: string): string[] {
  if (root.name === 'rss') return rssFaults(root, location);
  return root.name === 'feed' ? atomFaults(root, location) : [`<${root.name}> is no feed`];
}

/** `BadCharacters`: C1 controls and the character that stands for a lost one. */
function lostCharacters(text: string): string[] {
  const found = /[\u0080-\u009f\ufffd]/u.exec(text);
  return found ? [`U+${found[0].charCodeAt(0).toString(16)}`] : [];
}
