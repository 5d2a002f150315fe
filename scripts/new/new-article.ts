import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { slugOf } from '../../src/lib/slug.ts';
import { articleSchema } from '../../src/model/article.ts';
import { slugOfPath } from '../../src/store/parse-entry.ts';
import { RefusedError } from '../import/draft.ts';
import { writeFileSafely } from '../import/write/write-file.ts';

export interface NewArticle {
  title: string;
  /** A calendar day. */
  today: string;
  /** The articles folder. */
  out: string;
}

/**
 * Writes a file for a new article, which the build leaves alone until its `draft` line is taken out.
 *
 * @returns the file's path
 * @throws {RefusedError} when the title gives no name, or one that is taken
 */
export function writeNewArticle({ title, today, out }: NewArticle): string {
  const matter = articleSchema.pick({ title: true }).safeParse({ title });
  if (!matter.success) throw new RefusedError(matter.error.issues.map(({ message }) => message).join(' '));
  const slug = slugOf(matter.data.title);
  if (slug === '')
    throw new RefusedError(`"${title}" has no letter or digit to name a file by. Write a title in words.`);
  const taken = namesIn(out).find((path) => slugOfPath(path) === slug);
  if (taken !== undefined) {
    throw new RefusedError(`${join(out, taken)} has that name already. Give the article another title.`);
  }
  const path = join(out, today.slice(0, 4), `${slug}.md`);
  writeFileSafely(path, textOf(matter.data.title, today), { root: out, force: false });
  return path;
}

function namesIn(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
}

function textOf(title: string, today: string): string {
  const matter = stringify({ title, published: today, draft: true }, { lineWidth: 0 });
  return `---\n${matter.trimEnd()} # Take this line out to publish.\n---\n\nWrite the story here.\n`;
}
