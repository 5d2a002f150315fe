/**
 * What keeps a slug from being a safe name for a file and an address, in words that follow “This name …”; undefined for
 * a good one. It is a slug by its characters already (`isSlug`).
 */
export function slugFault(slug: string): string | undefined {
  if (reserved.test(slug)) return 'is a device on Windows, where no file can bear it';
  // Nearly every slug; the rest costs more than reading the file's line in the index.
  if (plain.test(slug) && slug.length <= mostBytes) return undefined;
  if (slug.normalize('NFC') !== slug)
    return 'is written with accents apart from their letters, which some systems write together';
  if (new TextEncoder().encode(slug).length > mostBytes)
    return `has more than ${mostBytes} bytes, and with what is added file systems refuse it`;
  const word = slug.split('-').find(isMixed);
  if (word === undefined) return undefined;
  return `mixes letters of different scripts that look alike in "${word}" (${scriptsIn(word).join(' and ')})`;
}

const plain = /^[a-z0-9-]*$/u;

/** Names of devices (Microsoft, “Naming Files, Paths, and Namespaces”). */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/u;

/** File systems take 255; `.square.png` and the like come after a slug. */
const mostBytes = 200;

/** Scripts whose letters can be taken for one another's (Unicode, UTS #39). Japanese and Korean mix theirs rightly. */
const alike = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
};

function scriptsIn(word: string): string[] {
  return Object.entries(alike)
    .filter(([, pattern]) => pattern.test(word))
    .map(([script]) => script);
}

function isMixed(word: string): boolean {
  return scriptsIn(word).length > 1;
}
