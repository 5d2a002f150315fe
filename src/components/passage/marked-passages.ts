import { getPassages } from '../../collections/get-texts.ts';
import { markedPieces } from '../../digest/mentions.ts';
import type { Piece } from '../../digest/mentions.ts';
import type { TopicMatcher } from '../../digest/topic-matcher.ts';
import type { PassageGroup } from '../../views/topic-passages.ts';

/** A passage with the words that the topic was found by, and where it stands in its article. */
export interface MarkedPassage {
  href: string;
  pieces: Piece[];
}

/** The passages of an article that mention a topic; `match` knows that topic's terms. */
export function markedPassages(
  { story, texts, passages }: PassageGroup,
  topic: string,
  match: TopicMatcher,
): MarkedPassage[] {
  const textById = new Map(getPassages(texts).map(({ id, text }) => [id, text]));
  return passages.map(({ id, href }) => ({
    href,
    pieces: markedPieces(textById.get(id) ?? '', story.lang, match, topic),
  }));
}
