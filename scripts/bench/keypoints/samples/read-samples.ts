import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readMarkdown, readPlain } from './read-article.ts';
import { readRecords } from './read-records.ts';
import type { Sample } from './sample.ts';

/**
 * Articles and their summaries, from everything below a folder, in the order of their names: `<name>.md` or `.txt` with
 * `<name>.summary.txt`, `<name>.ref.txt` or several `<name>.summary.1.txt`; or `<name>.txt` in one folder and in a folder
 * `summaries` or `references` beside it; or lines of a `.jsonl` file, which
 * may be given instead of a folder.
 */
export function readSamples(folder: string): Sample[] {
  if (folder.endsWith('.jsonl')) return readRecords(readFileSync(folder, 'utf8'), basename(folder));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const records = files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readRecords(readFileSync(file, 'utf8'), relative(folder, file)));
  const summaries = Map.groupBy(files.filter(isSummary), articleNameOf);
  const articles = files.filter((file) => /\.(?:md|txt)$/u.test(file) && !isSummary(file));
  const pairs = articles.flatMap((file) => {
    const own = summaries.get(nameOf(file)) ?? [];
    return own.length === 0 ? [] : [readPair(folder, file, own)];
  });
  return [...pairs, ...records];
}

function readPair(folder: string, file: string, summaries: readonly string[]): Sample {
  const text = readFileSync(file, 'utf8');
  const article = file.endsWith('.md') ? readMarkdown(text) : readPlain(text);
  const references = summaries.map((summary) => readFileSync(summary, 'utf8').trim());
  return { name: relative(folder, file), references, ...article };
}

const suffix = /\.(?:summary|ref|reference)(?:\.\d+)?\.(?:txt|md)$/u;
const summaryFolder = /^(?:summar(?:y|ies)|references?|refs?)$/iu;

function isSummary(file: string): boolean {
  return suffix.test(file) || (summaryFolder.test(basename(dirname(file))) && /\.(?:md|txt)$/u.test(file));
}

/** Folder and name that an article shares with its summaries. */
function articleNameOf(file: string): string {
  if (suffix.test(file)) return file.replace(suffix, '');
  return nameOf(join(dirname(dirname(file)), basename(file)));
}

/** `news/articles/01.txt` → `news/01` beside a folder of summaries, `news/01.txt` → `news/01`. */
function nameOf(file: string): string {
  const folder = dirname(file);
  const home = /^(?:articles?|texts?|documents?)$/iu.test(basename(folder)) ? dirname(folder) : folder;
  return join(home, basename(file).replace(/\.\w+$/u, ''));
}
