import type { Repair } from '../draft.ts';
import type { Evidence } from './evidence.ts';

/** A stretch of text on its way through the repairs. */
export interface Stretch {
  text: string;
  /** Whether a sentence begins with it. */
  isStart: boolean;
  isHeading: boolean;
}

/** One kind of damage. `replace` gives the mended text of a match, or undefined where it is no damage after all. */
export interface Mender {
  pattern: RegExp;
  replace: (
    match: RegExpExecArray,
    stretch: Stretch,
    evidence: Evidence,
  ) => { text: string; why: string } | undefined;
}

/** Applies one mender to a stretch and lists what it did. */
export function mendStretch(
  stretch: Stretch,
  mender: Mender,
  evidence: Evidence,
  repairs: Repair[],
): Stretch {
  let mended = '';
  let done = 0;
  for (const match of stretch.text.matchAll(mender.pattern)) {
    const change = mender.replace(match, stretch, evidence);
    if (!change) continue;
    const end = match.index + match[0].length;
    const before = around(stretch.text, match.index, end);
    repairs.push({
      before: before.head + match[0] + before.tail,
      after: before.head + change.text + before.tail,
      why: change.why,
    });
    mended += stretch.text.slice(done, match.index) + change.text;
    done = end;
  }
  return done === 0 ? stretch : { ...stretch, text: mended + stretch.text.slice(done) };
}

/** A few words on either side, for an editor to find the place. */
function around(text: string, start: number, end: number): { head: string; tail: string } {
  const head = /(?:\S+\s+){0,2}\S*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const tail = /^\S*(?:\s+\S+){0,2}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return { head, tail };
}
