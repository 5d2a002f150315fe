import type { z } from 'zod';
import { dayOfPath, isDay } from '../lib/date.ts';
import type { Problem } from '../lib/problem.ts';
import { slugFault } from '../lib/slug-faults.ts';
import { isSlug, slugOf } from '../lib/slug.ts';
import { articleSchema } from '../model/article.ts';
import { editionSchema } from '../model/edition.ts';
import { personSchema } from '../model/person.ts';
import { siteSchema } from '../model/site.ts';
import { sourceSchema } from '../model/source.ts';
import { topicSchema } from '../model/topic.ts';
import type { FileIndex } from './file-index.ts';
import { parseEntry, recallEntry, slugOfPath } from './parse-entry.ts';
import type { Entry, Parsed } from './parse-entry.ts';
import type { TextFile } from './read-tree.ts';

/** The kinds of file in the content folder: where they lie, and what they must hold. */
const kinds = {
  site: { pattern: /^site\.yml$/u, schema: siteSchema },
  articles: { pattern: /^articles\/.+\.md$/u, schema: articleSchema },
  topics: { pattern: /^topics\/[^/]+\.md$/u, schema: topicSchema },
  sources: { pattern: /^sources\/[^/]+\.yml$/u, schema: sourceSchema },
  people: { pattern: /^people\/[^/]+\.yml$/u, schema: personSchema },
  editions: { pattern: /^editions\/[^/]+\.md$/u, schema: editionSchema },
} as const;

type Kind = keyof typeof kinds;

/** Every file of the content folder that is right by itself, by kind. */
export type Entries = { [K in Kind]: Entry<z.output<(typeof kinds)[K]['schema']>>[] };

/** A file by its name; `raw` is what stands in it, right or wrong, and absent when its YAML can't be read. */
export interface NamedFile {
  slug: string;
  file: TextFile;
  raw?: Entry<unknown> | undefined;
  /** Whether it is among the entries. */
  isRight: boolean;
}

/** Every file by kind, those with problems too: what names them is not wrong for that. */
export type Files = Record<Kind, NamedFile[]>;

const places =
  'Files belong in articles/<year>/<slug>.md, topics/<slug>.md, sources/<slug>.yml, people/<slug>.yml or editions/<yyyy-mm-dd>.md.';

/** Parses the files; those with problems are left out of the entries, and their problems are told. */
export function parseEntries(
  texts: readonly TextFile[],
  index: FileIndex,
): {
  entries: Entries;
  files: Files;
  problems: Problem[];
} {
  const entries: Entries = { site: [], articles: [], topics: [], sources: [], people: [], editions: [] };
  const files: Files = { site: [], articles: [], topics: [], sources: [], people: [], editions: [] };
  const problems: Problem[] = [];
  for (const file of texts) {
    const kind = kindOf(file.path);
    if (!kind) {
      problems.push({ file: file.display, message: `Newsfold does not know what this file is. ${places}` });
      continue;
    }
    const slug = slugOfPath(file.path);
    const parsed = parsedOf(kind, file, index);
    files[kind].push({ slug, file, raw: parsed.raw, isRight: parsed.entry !== undefined });
    problems.push(...parsed.problems, ...nameProblems(kind, slug, file));
    if (parsed.entry) (entries[kind] as Entry<unknown>[]).push(parsed.entry);
  }
  return { entries, files, problems };
}

/** A file that was right when it was last read is not parsed again. */
function parsedOf(kind: Kind, file: TextFile, index: FileIndex): Parsed<unknown> {
  const { schema } = kinds[kind];
  const record = index.get(file.path);
  if (record?.bodyLine !== undefined)
    return recallEntry(file, schema, { data: record.raw, bodyLine: record.bodyLine });
  const parsed = parseEntry<typeof schema>(file, schema, knownOf(kind, file));
  if (!record || !parsed.entry) return parsed;
  const known = { raw: parsed.raw?.data, bodyLine: parsed.entry.bodyLine };
  index.set({ ...record, ...known });
  // Text and tree of YAML are let go, until somebody asks for a place in them.
  file.letGo?.();
  return recallEntry(file, schema, { data: known.raw, bodyLine: known.bodyLine });
}

/** What stands in the files, of those whose YAML can be read. */
export function rawsOf(files: readonly NamedFile[]): Entry<unknown>[] {
  return files.flatMap(({ raw }) => raw ?? []);
}

/** What a file's path says of it. */
function knownOf(kind: Kind, { path }: TextFile): { published?: string } {
  const published = kind === 'articles' ? dayOfPath(path) : undefined;
  return published === undefined ? {} : { published };
}

function kindOf(path: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].pattern.test(path));
}

function nameProblems(kind: Kind, slug: string, { path, display }: TextFile): Problem[] {
  if (kind === 'editions') {
    if (isDay(slug)) return [];
    const message = `An edition's file is named after its day, for example 2023-06-19.md; "${slug}" is no day.`;
    return [{ file: display, message }];
  }
  if (isSlug(slug)) return unsafeName(slug, display);
  const better = slugOf(slug) || 'a-short-title';
  const message = `The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "${better}${path.slice(path.lastIndexOf('.'))}".`;
  return [{ file: display, message }];
}

function unsafeName(slug: string, file: string): Problem[] {
  const fault = slugFault(slug);
  return fault === undefined ? [] : [{ file, message: `This name ${fault}. Give the file another one.` }];
}
