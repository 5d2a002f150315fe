import type { MatterFields } from '../complete/matter.ts';
import type { Removed, Repair } from '../draft.ts';

/** What is told of one input. */
export interface Entry {
  input: string;
  /** The file that was written, or would be; null when the input was refused. */
  output: string | null;
  fields: MatterFields;
  repairs: readonly Repair[];
  removed: readonly Removed[];
  /** 0 to 1. */
  confidence: number;
  /** Sentences; of a refused input the last says why. */
  problems: readonly string[];
}

/** One line of JSON, for programs. */
export function renderJson({ fields, ...entry }: Entry): string {
  const plain = Object.entries(fields).map(([name, { value, from }]) => [name, { value, from }] as const);
  const { input, output, repairs, removed, confidence, problems } = entry;
  return JSON.stringify({
    input,
    output,
    fields: Object.fromEntries(plain),
    repairs,
    removed,
    confidence,
    problems,
  });
}
