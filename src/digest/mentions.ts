import type { Mention } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { TopicMatcher } from './topic-matcher.ts';

/** The topics that an article's passages mention, in the order in which the text first does. */
export function mentionsOf(passages: readonly Passage[], language: string, match: TopicMatcher): Mention[] {
  const byTopic = new Map<string, Set<string>>();
  for (const { id, text } of passages) {
    for (const { topic } of match(text, language)) {
      const ids = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, ids.add(id));
    }
  }
  return [...byTopic].map(([topic, ids]) => ({ topic, passages: [...ids] }));
}

/** A text cut at the hits of one topic, so that a page can mark them: `[{ text: 'over ' }, { text: 'Taiwan', hit: true }]`. */
export interface Piece {
  text: string;
  hit: boolean;
}

export function markedPieces(text: string, language: string, match: TopicMatcher, topic: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const hit of match(text, language)) {
    if (hit.topic !== topic || hit.start < at) continue;
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false });
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
