import { printable } from '../../lib/printable.ts';

/** Noncharacters (Unicode 23.7: for use within a program) that stand for markup characters while feedsmith writes. */
const standIns = new Map([
  ['&', '\ufdd0'],
  ['<', '\ufdd1'],
  ['>', '\ufdd2'],
]);
const characters = new Map([...standIns].map(([character, standIn]) => [standIn, character]));

/**
 * Plain text for an element that readers may take for HTML. The RSS profile asks for `&#x26;` and `&#x3C;` there, which
 * all readers understand; feedsmith would write CDATA, which some print as it is. `withReferences` puts them in.
 * What would still be read as an end tag or a reference (the validator's ContainsHTML) is parted by a space of no width.
 */
export function plain(text: string): string {
  return printable(text)
    .replace(/<(?=\/\w+>)|&(?=#?\w+;)/gu, '$&\u200b')
    .replace(/[&<>]/gu, (character) => standIns.get(character) ?? character);
}

export function withReferences(xml: string): string {
  return xml.replace(/[\ufdd0-\ufdd2]/gu, (standIn) => {
    const code = characters.get(standIn)?.charCodeAt(0) ?? 0;
    return `&#x${code.toString(16).toUpperCase()};`;
  });
}
