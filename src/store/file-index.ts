import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { KeptReading } from './keep-articles.ts';

/** What is remembered of a file of the content folder that is right by itself. */
export interface FileRecord {
  path: string;
  /** Size, time of change and inode, as they were when it was read. */
  stat: string;
  /** When that was, in milliseconds. */
  seen: number;
  /** SHA-256 of its bytes. */
  sha: string;
  /** What stands in its YAML, and where the text below begins. */
  raw?: unknown;
  bodyLine?: number;
  /** An article: what was made of it. */
  reading?: KeptReading;
}

/** What is known of files from earlier readings, so that those that did not change are neither read nor parsed. */
export interface FileIndex {
  get: (path: string) => FileRecord | undefined;
  set: (record: FileRecord) => void;
  /** Writes what is new, and forgets files that are not among these. */
  save: (paths: readonly string[]) => void;
}

/**
 * The index in a file: lines of JSON, each behind a hash of its own, the later of two for one path counting. New lines
 * are appended, so a change costs what changed; a line that is torn or damaged counts as none.
 *
 * @param code hash of the code that reads; with other code the index begins anew
 */
export function openFileIndex(file: string, code: string): FileIndex {
  const head = seal(JSON.stringify({ code }));
  const loaded = load(file, head);
  const { records } = loaded;
  let { lines } = loaded;
  const fresh = new Map<string, FileRecord>();
  return {
    get: (path) => fresh.get(path) ?? records.get(path),
    set: (record) => void fresh.set(record.path, record),
    save: (paths) => {
      if (fresh.size === 0 && lines > 0 && records.size <= paths.length * 2) return;
      mkdirSync(dirname(file), { recursive: true });
      const added = [...fresh.values()];
      for (const record of added) records.set(record.path, record);
      fresh.clear();
      if (lines > 0 && lines + added.length < 2 * paths.length + spare) {
        writeLines(file, 'a', linesOf(added));
        lines += added.length;
        return;
      }
      const all = paths.flatMap((path) => records.get(path) ?? []);
      const draft = `${file}.${process.pid}`;
      writeLines(draft, 'w', linesOf(all, head));
      renameSync(draft, file);
      lines = all.length;
    },
  };
}

/** Whether a file is as it was when it was read. One that changed in the moment of reading may have changed again since: Git calls such entries racy. */
export function isAsBefore({ stat, seen }: FileRecord, now: Stats): boolean {
  return stat === statOf(now) && now.mtimeMs < seen - coarsest;
}

export function statOf({ size, mtimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ino}`;
}

/** Milliseconds: FAT counts time in steps of two seconds, and no file system in use is coarser. */
const coarsest = 2000;

/** Lines beyond two for each file before the index is written anew. */
const spare = 1000;

function load(file: string, head: string): { records: Map<string, FileRecord>; lines: number } {
  const records = new Map<string, FileRecord>();
  if (!existsSync(file)) return { records, lines: 0 };
  // Line by line out of the bytes: as one text, 10,000 articles would take three times their room.
  const bytes = readFileSync(file);
  const first = Buffer.from(head);
  if (!bytes.subarray(0, first.length).equals(first)) return { records, lines: 0 };
  let lines = 1;
  for (let start = first.length; start < bytes.length; lines += 1) {
    const end = bytes.indexOf('\n', start);
    const stop = end === -1 ? bytes.length : end;
    const text = unseal(bytes.subarray(start, stop));
    start = stop + 1;
    if (text === undefined) continue;
    const record = JSON.parse(text) as FileRecord;
    records.set(record.path, record);
  }
  return { records, lines };
}

/** In pieces, for the same reason. */
function writeLines(path: string, flag: 'w' | 'a', lines: Iterable<string>): void {
  const file = openSync(path, flag);
  let piece = '';
  try {
    for (const line of lines) {
      piece += line;
      if (piece.length < pieceLength) continue;
      writeFileSync(file, piece);
      piece = '';
    }
    writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Characters. */
const pieceLength = 100_000;

function* linesOf(records: readonly FileRecord[], head = ''): Generator<string> {
  yield head;
  for (const record of records) yield seal(JSON.stringify(record));
}

function seal(text: string): string {
  return `${sha256(text).slice(0, sealLength)} ${text}\n`;
}

function unseal(line: Buffer): string | undefined {
  const text = line.subarray(sealLength + 1);
  const isWhole = line.toString('latin1', 0, sealLength) === sha256(text).slice(0, sealLength);
  return isWhole ? text.toString() : undefined;
}

/** Hex digits: chance does not make the same 64 bits. */
const sealLength = 16;
