import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { createRenderer } from '../../../src/markdown/pipeline.ts';
import type { Passage } from '../../../src/model/passage.ts';
import { personSchema } from '../../../src/model/person.ts';
import type { Person } from '../../../src/model/person.ts';

const root = join(import.meta.dirname, '../../fixtures/quotations');

const matterSchema = z.strictObject({
  lang: z.string(),
  people: z.array(personSchema.extend({ slug: z.string() })).default([]),
});

/** A folder of tests/fixtures/quotations: a behaviour, shown by a text and the quotations that must come of it. */
export interface Fixture {
  name: string;
  passages: Passage[];
  language: string;
  people: Person[];
  /** Path of the file with the quotations. */
  expected: string;
}

export function readFixtures(): Fixture[] {
  return readdirSync(root).map((name) => {
    const { yaml = '', body } = splitFrontMatter(readFileSync(join(root, name, 'source.md'), 'utf8'));
    const { lang, people } = matterSchema.parse(parse(yaml));
    return {
      name,
      passages: passagesOf(body),
      language: lang,
      people,
      expected: join(root, name, 'expected.json'),
    };
  });
}

const render = createRenderer({
  base: '/',
  labels: { footnotes: '', backToText: '', table: '' },
  resolveImage: () => undefined,
});

/** The passages of a Markdown body, as the site has them. */
export function passagesOf(body: string): Passage[] {
  return render(body).passages;
}
