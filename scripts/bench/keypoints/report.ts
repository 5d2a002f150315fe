import { bootstrapMean } from './bootstrap.ts';
import { rougeNames } from './rouge.ts';
import type { Rouge, RougeName } from './rouge.ts';

/** What one system made of all samples, in their order. */
export interface Result {
  system: string;
  rouges: Rouge[];
  /** Sentences and words of its summaries, on average. */
  sentences: number;
  words: number;
}

/** A table of precision, recall and F1, and how far the first system is ahead of the second. */
export function formatReport(results: readonly Result[]): string {
  const header = row(
    '',
    ...rougeNames.flatMap((name) => [`${labels[name]} P`, 'R', 'F1']),
    'sentences',
    'words',
  );
  const rows = results.map((result) =>
    row(
      result.system,
      ...rougeNames.flatMap((name) => means(result, name).map(percent)),
      result.sentences.toFixed(1),
      result.words.toFixed(0),
    ),
  );
  const [own, lead] = results;
  return [header, ...rows, '', ...(own && lead ? differences(own, lead) : [])].join('\n');
}

const labels: Record<RougeName, string> = { rouge1: 'ROUGE-1', rouge2: 'ROUGE-2', rougeL: 'ROUGE-L' };

function means({ rouges }: Result, name: RougeName): number[] {
  return (['precision', 'recall', 'f1'] as const).map(
    (part) => rouges.reduce((sum, rouge) => sum + rouge[name][part], 0) / rouges.length,
  );
}

function differences(own: Result, lead: Result): string[] {
  const lines = rougeNames.map((name) => {
    const gains = own.rouges.map((rouge, index) => rouge[name].f1 - (lead.rouges[index]?.[name].f1 ?? 0));
    const { mean, low, high } = bootstrapMean(gains);
    return `  ${labels[name]} F1 ${signed(mean)} (95% between ${signed(low)} and ${signed(high)})`;
  });
  return [`${own.system} against ${lead.system}, article by article:`, ...lines];
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(10) + cells.map((cell) => cell.padStart(11)).join('');
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(2)}`;
}
