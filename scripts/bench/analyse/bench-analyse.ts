import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gistOf } from '../../../src/digest/gist.ts';
import { mentionsOf } from '../../../src/digest/mentions.ts';
import { createQuotationFinder } from '../../../src/digest/quotations/quotations.ts';
import { createTopicMatcher } from '../../../src/digest/topic-matcher.ts';
import { countWords } from '../../../src/lib/text.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { createRenderer } from '../../../src/markdown/pipeline.ts';
import type { Passage } from '../../../src/model/passage.ts';
import { randomOf } from '../random.ts';
import { topicsFrom } from './synthetic.ts';

export const usage =
  'npm run bench -- analyse [folder]   milliseconds to analyse 800 words of the folder’s .md files (content/articles unless said)';

const language = 'en';
const rounds = 5;
const labels = { footnotes: 'Notes', backToText: 'Back', table: 'Table' };

/** Times every step of an article's analysis on one core, with 40 topics of ten terms, after a round to warm up. */
export function benchAnalyse([folder = 'content/articles']: readonly string[]): number {
  const bodies = bodiesIn(folder);
  if (bodies.length === 0) {
    process.stderr.write(`There is no .md file below ${folder}. Name a folder of articles.\n${usage}\n`);
    return 1;
  }
  const words = bodies.reduce((sum, body) => sum + countWords(body, language), 0);
  const steps = stepsFor(bodies);
  const passages = bodies.map((body) => steps.html(body));
  const times = Object.entries(steps).map(([name, step]) => {
    const inputs: readonly (string | Passage[])[] = name === 'html' ? bodies : passages;
    return { name, milliseconds: (timeOf(() => inputs.map((input) => step(input as never))) / words) * 800 };
  });
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  for (const { name, milliseconds } of [...times, { name: 'total', milliseconds: total }]) {
    process.stdout.write(`${name.padEnd(11)}${milliseconds.toFixed(2).padStart(7)} ms\n`);
  }
  process.stdout.write(
    `for 800 words; ${String(bodies.length)} articles, ${String(words)} words, median of ${String(rounds)} rounds\n`,
  );
  return 0;
}

function bodiesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.map((file) => splitFrontMatter(readFileSync(join(folder, file), 'utf8')).body);
}

function stepsFor(bodies: readonly string[]) {
  const render = createRenderer({ base: '/', resolveImage: () => undefined, labels });
  const match = createTopicMatcher(topicsFrom(bodies, randomOf(1)));
  const findQuotations = createQuotationFinder([]);
  return {
    html: (body: string) => render(body).passages,
    topics: (passages: Passage[]) => mentionsOf(passages, language, match),
    quotations: (passages: Passage[]) => findQuotations(passages, language),
    gist: (passages: Passage[]) => gistOf(passages, { language, title: '', editors: [] }),
  };
}

/** Milliseconds, the median of the rounds. */
function timeOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
