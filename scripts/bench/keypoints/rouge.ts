import { spacelessScripts } from '../../../src/lib/spaceless.ts';

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export interface Rouge {
  rouge1: Score;
  rouge2: Score;
  rougeL: Score;
}

export type RougeName = keyof Rouge;

export const rougeNames: readonly RougeName[] = ['rouge1', 'rouge2', 'rougeL'];

/**
 * ROUGE-1, ROUGE-2 (pairs and words in common, each as often as in the poorer of the two) and ROUGE-L (longest common
 * subsequence of the whole texts) of a summary against a reference. Chin-Yew Lin, “ROUGE: A Package for Automatic
 * Evaluation of Summaries”, 2004; without stemming, stop words count.
 */
export function rougeOf(candidate: string, reference: string): Rouge {
  const [a, b] = [rougeTokens(candidate), rougeTokens(reference)];
  return { rouge1: overlap(a, b, 1), rouge2: overlap(a, b, 2), rougeL: scoreOf(commonLength(a, b), a, b) };
}

/** Of several references, the one that fits best counts, for each measure by itself. */
export function bestRouge(candidate: string, references: readonly string[]): Rouge {
  const all = references.map((reference) => rougeOf(candidate, reference));
  const best = (name: RougeName) =>
    all.map((rouge) => rouge[name]).reduce((a, b) => (b.f1 > a.f1 ? b : a), nothing);
  return { rouge1: best('rouge1'), rouge2: best('rouge2'), rougeL: best('rougeL') };
}

/** Words of letters and digits in small letters; in scripts without spaces, each character. */
export function rougeTokens(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(tokens) ?? [];
}

const tokens = new RegExp(
  `[${spacelessScripts}]\\p{M}*|(?:(?![${spacelessScripts}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

const nothing: Score = { precision: 0, recall: 0, f1: 0 };

function overlap(a: readonly string[], b: readonly string[], size: number): Score {
  const [gramsA, gramsB] = [gramsOf(a, size), gramsOf(b, size)];
  const left = new Map<string, number>();
  for (const gram of gramsB) left.set(gram, (left.get(gram) ?? 0) + 1);
  let common = 0;
  for (const gram of gramsA) {
    const count = left.get(gram) ?? 0;
    if (count > 0) common += 1;
    left.set(gram, count - 1);
  }
  return scoreOf(common, gramsA, gramsB);
}

function gramsOf(words: readonly string[], size: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => words.slice(at, at + size).join(' '));
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let before = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      const [left = 0, up = 0, corner = 0] = [row[j - 1], before[j], before[j - 1]];
      row[j] = b[j - 1] === word ? corner + 1 : Math.max(left, up);
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

function scoreOf(common: number, candidate: readonly unknown[], reference: readonly unknown[]): Score {
  if (common === 0) return nothing;
  const precision = common / candidate.length;
  const recall = common / reference.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
