import { covers, openFace } from './face.ts';
import type { Face } from './face.ts';
import { emoji, familiesOf, isFullWidth } from './families.ts';
import type { Family, Voice } from './families.ts';
import { holds, subsetsOf } from './subsets.ts';

/** How a text is to look, size and colour apart. */
export interface Cut {
  voice: Voice;
  /** 200 to 900. */
  weight: number;
}

/** The face that a grapheme is set in; undefined when no font has it. */
export function faceFor(grapheme: string, cut: Cut, lang: string, root: string): Promise<Face | undefined> {
  const key = [root, lang, cut.voice, cut.weight, grapheme].join('\0');
  const face = chosen.get(key) ?? choose(grapheme, cut, lang, root);
  chosen.set(key, face);
  return face;
}

const chosen = new Map<string, Promise<Face | undefined>>();

/** A face that has the whole grapheme, else one that has its base character. */
async function choose(grapheme: string, cut: Cut, lang: string, root: string): Promise<Face | undefined> {
  const base = String.fromCodePoint(grapheme.codePointAt(0) ?? 0);
  let second: Face | undefined;
  for (const family of candidatesFor(grapheme, cut.voice, lang)) {
    for (const subset of await subsetsOf(family, root)) {
      if (!holds(subset, base.codePointAt(0) ?? 0)) continue;
      const face = await openFace(subset.file, family, cut.weight);
      if (covers(face, grapheme)) return face;
      if (covers(face, base)) second ??= face;
    }
  }
  return second;
}

/** Signs that stand a whole square wide among Chinese and Japanese characters. */
const squareSigns = /^[‘’“”—…·]$/u;
const isEmoji = /^(?:\p{Emoji_Presentation}|.[\ufe0f\u20e3])/u;

function candidatesFor(grapheme: string, voice: Voice, lang: string): Family[] {
  const families = familiesOf(voice, lang);
  if (isEmoji.test(grapheme)) return [emoji, ...families];
  if (!isFullWidth(lang) || !squareSigns.test(grapheme)) return families;
  return [...families.filter(({ name }) => /-(?:sc|tc|jp)$/u.test(name)), ...families];
}
