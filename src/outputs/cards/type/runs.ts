import { faceFor } from './choose.ts';
import type { Cut } from './choose.ts';
import { covers } from './face.ts';
import type { Face } from './face.ts';
import type { Run } from './shape.ts';

/** The face of each grapheme of a text; one that no font has is not in it. */
export type Faces = ReadonlyMap<string, Face>;

/** Looks for the faces of a text. `missing` are the characters that no font has. */
export async function facesFor(
  text: string,
  { cut, lang, root }: { cut: Cut; lang: string; root: string },
): Promise<{ faces: Faces; missing: string[] }> {
  const faces = new Map<string, Face>();
  const missing = new Set<string>();
  for (const grapheme of new Set(graphemesOf(text))) {
    const face = await faceFor(grapheme, cut, lang, root);
    if (face) faces.set(grapheme, face);
    for (const character of grapheme) if (!face || !covers(face, character)) missing.add(character);
  }
  return { faces, missing: [...missing] };
}

/** A line divided where its face or its embedding level changes; `levels` has one for every UTF-16 unit. */
export function runsOf(line: string, levels: readonly number[], faces: Faces): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const grapheme of graphemesOf(line)) {
    const level = levels[position] ?? 0;
    position += grapheme.length;
    const face = faces.get(grapheme);
    if (!face) continue;
    const last = runs.at(-1);
    if (last?.face === face && last.level === level) last.text += grapheme;
    else runs.push({ text: grapheme, face, level });
  }
  return runs;
}

/** The graphemes of a text, as `Intl.Segmenter` finds them. */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Latin and Han letters without marks, and their punctuation: every UTF-16 unit is a grapheme (UAX #29). */
const simple =
  /^[\u0020-\u02ff\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/u;
