import { z } from 'zod';
import { readPlain } from './read-article.ts';
import type { Sample } from './sample.ts';

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

/** A line of a .jsonl file, under the names that summary collections use. */
const recordSchema = z.looseObject({
  article: z.string().optional(),
  document: z.string().optional(),
  text: z.string().optional(),
  summary: texts.optional(),
  highlights: texts.optional(),
  references: texts.optional(),
  title: z.string().optional(),
  language: z.string().optional(),
  lang: z.string().optional(),
});

/** The samples of a .jsonl file, one to a line. @throws with file and line of what can't be read */
export function readRecords(text: string, file: string): Sample[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRecord(line, `${file}:${index + 1}`)]));
}

function readRecord(line: string, place: string): Sample {
  const { data } = recordSchema.safeParse(parseJson(line, place));
  const article = data?.article ?? data?.document ?? data?.text;
  const references = data?.summary ?? data?.highlights ?? data?.references ?? [];
  if (article === undefined || references.length === 0) {
    throw new Error(
      `${place} A line holds an article and its summary. Write {"article": "…", "summary": "…"}, with "title" and "language" if known.`,
    );
  }
  const known = { title: data?.title, language: data?.language ?? data?.lang };
  return { name: place, references, ...readPlain(article, known) };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place} The line is no JSON. Write one object to a line.`, { cause });
  }
}
