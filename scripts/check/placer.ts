import type { Advice } from '../../src/digest/advice/advice.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { rawsOf } from '../../src/store/entries.ts';
import type { Files } from '../../src/store/entries.ts';

/** Puts advice on a file (as messages name it) at its line and column. */
export type Placer = (file: string, advice: readonly Advice[]) => Problem[];

export function createPlacer(files: Files): Placer {
  const raws = new Map(rawsOf(Object.values(files).flat()).map((raw) => [raw.file.display, raw]));
  return (file, advice) =>
    advice.map(({ path, message }) => ({ file, ...raws.get(file)?.placeOf(path), message }));
}
