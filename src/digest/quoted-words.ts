import { sha256 } from '../lib/hash.ts';
import { fold } from '../lib/text.ts';

/** Shorter ones are names of ships and words held at arm's length. */
const fewestLetters = 12;

/** What stands between quotation marks in a text, in its order. An apostrophe looks like a single mark, so those are left aside. */
export function quotedWordsIn(text: string): string[] {
  return [...text.matchAll(/[“„«「『"]([^“”„«»「」『』"]+)[”“»」』"]/gu)]
    .map(([, words = '']) => words.trim())
    .filter((words) => lettersOf(words).length >= fewestLetters);
}

/** Eight hex digits for the words of a quotation; a mended comma, a capital or a mark leaves them as they are. */
export function fingerprintOf(words: string): string {
  return sha256(lettersOf(words)).slice(0, 8);
}

/** The fingerprints of the quotations in some paragraphs, each once; undefined where there is none. */
export function fingerprintsIn(paragraphs: readonly string[]): string | undefined {
  const prints = [...new Set(paragraphs.flatMap(quotedWordsIn).map(fingerprintOf))];
  return prints.length === 0 ? undefined : prints.join(' ');
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
