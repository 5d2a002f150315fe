import { sha256 } from '../lib/hash.ts';
import { fold } from '../lib/text.ts';

/** One paragraph, list item or quotation block with a permanent id. */
export interface Passage {
  /** `p-` and eight hex digits; a repeat within an article gets `-2`, `-3`. */
  id: string;
  /** Plain text, white space collapsed. */
  text: string;
}

/** A giver of ids for the passages of one article, to be asked in the order of the text. */
export function passageIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = `p-${sha256(normalize(text)).slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Letters and digits only, so that a mended comma or quotation mark leaves the id as it was. */
function normalize(text: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}
