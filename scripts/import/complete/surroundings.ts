import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { formatProblem } from '../../../src/lib/problem.ts';
import type { Source } from '../../../src/model/source.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import { topicSchema } from '../../../src/model/topic.ts';
import type { Topic } from '../../../src/model/topic.ts';
import { parseEntry } from '../../../src/store/parse-entry.ts';

/** What stands beside the articles folder and bears on what is imported into it. */
export interface Surroundings {
  /** The content folder that the articles folder belongs to; absent when it stands by itself. */
  contentDir?: string | undefined;
  /** The content folder whose topics and sources these are, when `contentDir` is new and has none yet. */
  lender?: string | undefined;
  topics: Pick<Topic, 'slug' | 'label' | 'terms' | 'not'>[];
  sources: Source[];
  /** Sentences about files that could not be read; the import goes on without them. */
  problems: string[];
}

/**
 * Reads topics and sources of the content folder around `out`. Where there is none yet, those of `projectContent` do:
 * lent to a folder called `articles`, which begins a content folder of its own, and looked up for any other, which is
 * a waiting room.
 */
export function readSurroundings(out: string, projectContent: string): Surroundings {
  const parent = dirname(out);
  const isContent = ['site.yml', 'topics', 'sources'].some((name) => existsSync(join(parent, name)));
  const isNew = !isContent && basename(out) === 'articles';
  const from = isContent ? parent : projectContent;
  const problems: string[] = [];
  return {
    contentDir: isContent || isNew ? parent : undefined,
    lender: isNew ? projectContent : undefined,
    topics: readEntries(join(from, 'topics'), '.md', topicSchema, problems),
    sources: readEntries(join(from, 'sources'), '.yml', sourceSchema, problems),
    problems,
  };
}

function readEntries<S extends z.ZodType>(
  folder: string,
  ending: string,
  schema: S,
  problems: string[],
): (z.output<S> & { slug: string })[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort();
  return names.flatMap((name) => {
    const display = join(folder, name);
    const text = readFileSync(display, 'utf8').replace(/^\uFEFF/u, '');
    const parsed = parseEntry({ path: name, display, text }, schema);
    problems.push(...parsed.problems.map(formatProblem));
    return parsed.entry
      ? [{ ...(parsed.entry.data as object), slug: parsed.entry.slug } as z.output<S> & { slug: string }]
      : [];
  });
}
