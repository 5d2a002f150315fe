import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../../src/store/parse-content.ts';
import type { Places } from '../../../src/store/places.ts';
import { surveyParsed } from '../../../src/store/read-content.ts';
import { analyseAhead } from '../../../src/store/workers/analyse-ahead.ts';
import { articleFile } from '../../support/article-file.ts';
import { writeContent } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';
import { pathologicalBodies } from '../../support/hostile/pathological.ts';

const minute = 60_000;
const count = 220;

const many: ContentFiles = Object.fromEntries(
  Array.from({ length: count }, (_, at) => [
    `articles/2023/story-${at}.md`,
    articleFile(
      `title: Story ${at}\ntopics: [harbours]`,
      `The harbour fell dry ${at} times, and [the pier](/articles/low-tide/) stood.\n\n“It is low,” said Maria Silva.`,
    ),
  ]),
);

/** What a reading says with so many workers, and how many articles they analysed. */
async function surveyWith(workers: number, places: Places) {
  let steps = 0;
  const begin = () => ({ step: () => void (steps += 1), end: () => undefined });
  const parsed = parseContent(places, 'code');
  await analyseAhead(parsed, places, 'code', { begin, workers });
  const { content, remarks } = surveyParsed(parsed, places, 'code');
  return { steps, said: JSON.stringify([content, remarks]).replaceAll(places.contentDir, 'content') };
}

test(
  'many articles are analysed by workers, to the same end as by one thread',
  async () => {
    const files = {
      ...many,
      'articles/2023/hostile.md': articleFile('', pathologicalBodies()['nested lists']),
      'articles/2023/wrong.md': articleFile('topics: [harbors]', 'See ![a map](map.png).'),
    };
    const alone = await surveyWith(1, writeContent(files));
    const together = await surveyWith(3, writeContent(files));
    const nameless = (text: string) => text.replace(/[\w./-]*newsfold-content-\w+\//gu, '');
    expect(alone.steps).toBe(0);
    // All but the one that can't be read.
    expect(together.steps).toBe(count + 2);
    expect(nameless(together.said)).toBe(nameless(alone.said));
    expect(together.said).toContain('story-219');
    expect(together.said).toContain('hostile.md');
    expect(together.said).toContain('Unknown topic');
  },
  minute,
);

test(
  'what is known already, or is little, needs no workers',
  async () => {
    const places = writeContent(many);
    expect((await surveyWith(2, places)).steps).toBe(count + 1);
    expect((await surveyWith(2, places)).steps).toBe(0);
    expect((await surveyWith(2, writeContent())).steps).toBe(0);
  },
  minute,
);

test(
  'a worker that ends too soon is an error, and no reading that lacks its share',
  async () => {
    const places = writeContent(many);
    const parsed = parseContent(places, 'code');
    const begin = () => ({ step: () => undefined, end: () => undefined });
    const script = join(places.contentDir, 'ends.mjs');
    writeFileSync(script, 'process.exit(3);');
    await expect(analyseAhead(parsed, places, 'code', { begin, workers: 2, script })).rejects.toThrow(
      'A worker that analysed articles ended with code 3.',
    );
  },
  minute,
);
