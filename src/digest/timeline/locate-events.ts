import type { Event } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { tokenize } from '../tokens.ts';

/** Half of an event's words must stand in a passage for it to be the one that tells it. */
const leastShare = 0.5;

/** Events of the front matter, each with the passage that tells it: the one that holds the most of its words, the first of equals. */
export function locateEvents(events: readonly Event[], passages: readonly Passage[]): Event[] {
  const bags = passages.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  return events.map((event) => {
    const words = [...wordsOf(event.text)];
    let best: { id: string; share: number } | undefined;
    for (const bag of bags) {
      const share = words.filter((word) => bag.words.has(word)).length / words.length;
      if (share >= leastShare && share > (best?.share ?? 0)) best = { id: bag.id, share };
    }
    return { ...event, passage: best?.id };
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenize(text).map(({ word }) => word));
}
