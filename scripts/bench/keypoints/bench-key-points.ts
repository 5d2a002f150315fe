import { existsSync } from 'node:fs';
import { candidatesOf } from '../../../src/digest/key-points/candidates.ts';
import { keyPointsOf } from '../../../src/digest/key-points/key-points.ts';
import { wordsOf } from '../../../src/digest/language/words-of.ts';
import { formatReport } from './report.ts';
import type { Result } from './report.ts';
import { bestRouge, rougeTokens } from './rouge.ts';
import { readSamples } from './samples/read-samples.ts';
import type { Sample } from './samples/sample.ts';
import { systems } from './systems.ts';
import type { System } from './systems.ts';

export const usage =
  'npm run bench -- keypoints <folder>   articles with summaries beside them (--help tells how)';

export const help = `${usage}

Holds the key points of articles against summaries by people, beside the first three sentences, three by
chance and the three that fit best. In the folder, or in folders below it:

  <name>.md or <name>.txt    an article; front matter, or the title as the first line
  <name>.summary.txt         its summary; <name>.ref.txt will do, and so will several: <name>.summary.1.txt, …
  articles/<name>.txt        and summaries/<name>.txt: the two in folders of their own
  <any>.jsonl                {"article": "…", "summary": "…"} to a line, with "title" and "language" if known

ROUGE-1, ROUGE-2 and ROUGE-L (longest common subsequence of the whole texts): precision, recall and F1 in
percent, means over the articles; no stemming; of several summaries, the one that fits best.
`;

/** Scores the key points of a folder's articles and prints what was measured. */
export function benchKeyPoints(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined || folder === '--help') {
    process.stdout.write(help);
    return folder === undefined ? 2 : 0;
  }
  const samples = existsSync(folder) ? readSamples(folder) : [];
  if (samples.length === 0) {
    process.stderr.write(`${folder} holds no article with a summary.\n\n${help}`);
    return 2;
  }
  const results = Object.entries(systems).map(([name, system]) => measure(name, system, samples));
  process.stdout.write(
    `${samples.length} articles with summaries\n\n${formatReport(results)}\n\n${speedOf(samples)}\n`,
  );
  return 0;
}

function measure(name: string, system: System, samples: readonly Sample[]): Result {
  const summaries = samples.map((sample) => ({ sample, sentences: system(sample) }));
  const total = (of: (sentences: string[]) => number) =>
    summaries.reduce((sum, { sentences }) => sum + of(sentences), 0);
  return {
    system: name,
    rouges: summaries.map(({ sample, sentences }) => bestRouge(sentences.join(' '), sample.references)),
    sentences: total(({ length }) => length) / samples.length,
    words: total((sentences) => rougeTokens(sentences.join(' ')).length) / samples.length,
  };
}

/** Sentences read in a second, on one core, once the code is warm. */
function speedOf(samples: readonly Sample[]): string {
  const sentences = samples.reduce(
    (sum, { passages, language }) => sum + candidatesOf(passages, language, wordsOf(language)).length,
    0,
  );
  const start = performance.now();
  for (const { passages, title, language } of samples) keyPointsOf(passages, { title, language });
  const seconds = (performance.now() - start) / 1000;
  const perArticle = (1000 * seconds) / samples.length;
  return `${Math.round(sentences / seconds).toLocaleString('en')} sentences a second, ${perArticle.toFixed(2)} ms an article.`;
}
