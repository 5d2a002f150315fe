import { candidatesOf } from '../../../src/digest/key-points/candidates.ts';
import { keyPointsOf } from '../../../src/digest/key-points/key-points.ts';
import { wordsOf } from '../../../src/digest/language/words-of.ts';
import { bestRouge, rougeNames } from './rouge.ts';
import type { Sample } from './samples/sample.ts';

/** A way to sum up an article: it gives sentences of it. */
export type System = (sample: Sample) => string[];

export const systems: Readonly<Record<string, System>> = {
  newsfold: ({ passages, title, language }) =>
    keyPointsOf(passages, { title, language }).map(({ text }) => text),
  'lead-3': (sample) => sentencesIn(sample).slice(0, 3),
  'random-3': (sample) => draw(sentencesIn(sample), 3),
  'oracle-3': oracle,
};

function sentencesIn({ passages, language }: Sample): string[] {
  return candidatesOf(passages, language, wordsOf(language)).map(({ text }) => text);
}

/** So many of the sentences in their order; by chance, but the same in each run. */
function draw(sentences: readonly string[], count: number): string[] {
  let state = sentences.join('').length;
  const left = sentences.map((_, at) => at);
  while (left.length > count) {
    // Numerical Recipes' linear congruential generator.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    left.splice(state % left.length, 1);
  }
  return left.map((at) => sentences[at] ?? '');
}

/** Sentences chosen with the reference in hand, one by one: about the best that any choice can reach. */
function oracle(sample: Sample): string[] {
  const sentences = sentencesIn(sample);
  let chosen: number[] = [];
  let best = 0;
  for (let count = 0; count < 3; count += 1) {
    const options = sentences.keys().filter((at) => !chosen.includes(at));
    const tried = options.map((at) => {
      const indexes = [...chosen, at].sort((a, b) => a - b);
      return {
        indexes,
        score: meanF1(
          indexes.map((index) => sentences[index] ?? ''),
          sample,
        ),
      };
    });
    const top = tried.reduce((a, b) => (b.score > a.score ? b : a), { indexes: chosen, score: best });
    [chosen, best] = [top.indexes, top.score];
  }
  return chosen.map((at) => sentences[at] ?? '');
}

function meanF1(sentences: readonly string[], { references }: Sample): number {
  const rouge = bestRouge(sentences.join(' '), references);
  return rougeNames.reduce((sum, name) => sum + rouge[name].f1, 0) / rougeNames.length;
}
