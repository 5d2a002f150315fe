import { isDay } from '../lib/date.ts';
import type { Problem } from '../lib/problem.ts';
import { isSlug, slugOf } from '../lib/slug.ts';
import { articleSchema } from '../model/article.ts';
import { editionSchema } from '../model/edition.ts';
import { personSchema } from '../model/person.ts';
import { siteSchema } from '../model/site.ts';
import { sourceSchema } from '../model/source.ts';
import { topicSchema } from '../model/topic.ts';
import { parseEntry, slugOfPath } from './parse-entry.ts';
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
type EntryOf<K extends Kind> = Parsed<ReturnType<(typeof kinds)[K]['schema']['parse']>>['entry'] & object;

/** Every file of the content folder, parsed and validated by itself, by kind. */
export type Entries = { [K in Kind]: EntryOf<K>[] };

/** The slugs of all files by kind, those with problems too: what names them is not wrong for that. */
export type Slugs = Record<Kind, string[]>;

const places =
  'Files belong in articles/<year>/<slug>.md, topics/<slug>.md, sources/<slug>.yml, people/<slug>.yml or editions/<yyyy-mm-dd>.md.';

/** Parses the files; those with problems are left out of the entries, and their problems are told. */
export function parseEntries(files: readonly TextFile[]): {
  entries: Entries;
  slugs: Slugs;
  problems: Problem[];
} {
  const entries: Entries = { site: [], articles: [], topics: [], sources: [], people: [], editions: [] };
  const slugs: Slugs = { site: [], articles: [], topics: [], sources: [], people: [], editions: [] };
  const problems: Problem[] = [];
  for (const file of files) {
    const kind = kindOf(file.path);
    if (!kind) {
      problems.push({ file: file.display, message: `Newsfold does not know what this file is. ${places}` });
      continue;
    }
    slugs[kind].push(slugOfPath(file.path));
    const parsed = parseEntry<(typeof kinds)[Kind]['schema']>(file, kinds[kind].schema);
    problems.push(...parsed.problems);
    if (!parsed.entry) continue;
    problems.push(...nameProblems(kind, parsed.entry));
    (entries[kind] as Entry<unknown>[]).push(parsed.entry);
  }
  return { entries, slugs, problems };
}

function kindOf(path: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].pattern.test(path));
}

function nameProblems(kind: Kind, { slug, file }: Entry<unknown>): Problem[] {
  if (kind === 'editions') {
    if (isDay(slug)) return [];
    const message = `An edition's file is named after its day, for example 2023-06-19.md; "${slug}" is no day.`;
    return [{ file: file.display, message }];
  }
  if (isSlug(slug)) return [];
  const better = slugOf(slug) || 'a-short-title';
  const message = `The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "${better}${file.path.slice(file.path.lastIndexOf('.'))}".`;
  return [{ file: file.display, message }];
}
