import { parseManifest } from './manifest.ts';
import type { FileEntry, Manifest } from './manifest.ts';

/**
 * A manifest as a build uses it: a line for each file, which is compared and written again as it stands. To parse
 * 100,000 entries and to write them again would cost more than all that one new article changes.
 */
export interface Listing {
  /** Hash of the code that made the site; undefined where there is no site to trust. */
  code: string | undefined;
  /** In the order of their names. */
  files: ReadonlyMap<string, FileLine>;
  /** Content-Security-Policies by what the files call them. */
  policies: Readonly<Record<string, string>>;
}

export interface FileLine {
  /** As it stands in the manifest, without what stands around it. */
  text: string;
  key: string | undefined;
  sha256: string;
  size: number;
  /** Name of the page's policy. */
  policy: string | undefined;
}

/** The listing of a manifest's text; empty for a text that is no manifest. */
export function parseListing(text: string): Listing {
  const [head = '', ...lines] = text.split('\n');
  const files = lines.at(-2) === lastLine ? linesIn(lines.slice(0, -2)) : undefined;
  const before = files ? parseManifest(`${head}${lastLine}`) : parseManifest(text);
  if (!before) return emptyListing;
  const { code, policies = {} } = before;
  // Somebody may have set the text anew.
  return { code, policies, files: files ?? new Map(Object.entries(before.files).map(ofEntry)) };
}

/**
 * The manifest's text; the same for the same files, whatever they were made of. In pieces, since the whole is 30 MB for
 * 10,000 articles.
 */
export function* renderListing({ code, files, policies }: Listing): Generator<string> {
  const used = new Set(Array.from(files.values(), ({ policy }) => policy));
  const sorted = Object.entries(policies)
    .filter(([name]) => used.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const head = JSON.stringify({ version: 1, code, policies: Object.fromEntries(sorted) } satisfies Head);
  yield `${head.slice(0, -1)},"files":{\n`;
  let piece = '';
  let count = 0;
  for (const { text } of files.values()) {
    count += 1;
    piece += `${text}${count < files.size ? ',' : ''}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${lastLine}\n`;
}

/** Characters. */
const pieceLength = 100_000;

/** A file's line in the manifest. */
export function lineOf(file: string, entry: FileEntry): FileLine {
  const { key, sha256, size, policy } = entry;
  return { text: `${JSON.stringify(file)}: ${JSON.stringify(entry)}`, key, sha256, size, policy };
}

export const emptyListing: Listing = { code: undefined, files: new Map(), policies: {} };

type Head = Omit<Manifest, 'files'>;

const lastLine = '}}';

const pattern =
  /^("(?:[^"\\]|\\.)+"): \{(?:"key":"([0-9a-f]+)",)?"sha256":"([0-9a-f]+)","size":(\d+)(?:,"policy":"([0-9a-f]+)")?(?:,"ids":\[[^\]]*\])?\}/u;

/** Undefined when one of the lines is not as we write them. */
function linesIn(lines: readonly string[]): Map<string, FileLine> | undefined {
  const files = new Map<string, FileLine>();
  for (const [index, line] of lines.entries()) {
    const [text, name = '', key, sha256 = '', size, policy] = pattern.exec(line) ?? [];
    const isWhole = text !== undefined && line.slice(text.length) === (index < lines.length - 1 ? ',' : '');
    if (!isWhole) return undefined;
    files.set(nameOf(name), { text, key, sha256, size: Number(size), policy });
  }
  return files;
}

function nameOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function ofEntry([file, entry]: [string, FileEntry]): [string, FileLine] {
  return [file, lineOf(file, entry)];
}
