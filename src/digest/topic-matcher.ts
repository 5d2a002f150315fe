import { partsOfTerm } from '../model/topic.ts';
import type { Topic } from '../model/topic.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Where a text mentions a topic (UTF-16 offsets, end exclusive). */
export interface Hit {
  topic: string;
  start: number;
  end: number;
}

export type TopicMatcher = (text: string, language: string) => Hit[];

/** A term that must stand with others in one sentence carries their group and its part in it. */
interface Meaning {
  topic: string;
  not?: true;
  group?: { id: number; part: number; parts: number };
}

interface Match extends Hit {
  meaning: Meaning;
}

/**
 * One pass over a text for all topics, however many: every term of every topic lies in one trie of folded words.
 * A term is a phrase (`Taiwan Strait`) or words of one sentence (`military + channels`); a `not` phrase takes out
 * what it covers. Hits come in the order of the text.
 */
export function createTopicMatcher(topics: readonly Pick<Topic, 'slug' | 'terms' | 'not'>[]): TopicMatcher {
  const trie = trieOf(topics);
  return (text, language) => {
    const tokens = tokenize(text);
    const matches = matchesIn(trie, tokens);
    const excluded = matches.filter(({ meaning }) => meaning.not);
    const phrases = matches.filter(({ meaning }) => !meaning.not && !meaning.group);
    const groups = matches.filter(({ meaning }) => meaning.group);
    const together = groups.length === 0 ? [] : inOneSentence(groups, text, language);
    return [...phrases, ...together]
      .filter(
        (hit) =>
          !excluded.some((not) => not.topic === hit.topic && not.start <= hit.start && hit.end <= not.end),
      )
      .map(({ topic, start, end }) => ({ topic, start, end }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

function trieOf(topics: readonly Pick<Topic, 'slug' | 'terms' | 'not'>[]): PhraseTrie<Meaning> {
  const trie = new PhraseTrie<Meaning>();
  let id = 0;
  for (const { slug, terms, not = [] } of topics) {
    for (const term of terms) {
      const parts = partsOfTerm(term).map(wordsOf);
      id += 1;
      parts.forEach((words, part) => {
        trie.add(
          words,
          parts.length === 1 ? { topic: slug } : { topic: slug, group: { id, part, parts: parts.length } },
        );
      });
    }
    for (const phrase of not) trie.add(wordsOf(phrase), { topic: slug, not: true });
  }
  return trie;
}

function wordsOf(phrase: string): string[] {
  return tokenize(phrase).map((token) => token.word);
}

function matchesIn(trie: PhraseTrie<Meaning>, tokens: readonly Token[]): Match[] {
  return trie.find(tokens).flatMap(({ values, first, last }) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return values.map((meaning) => ({ topic: meaning.topic, start, end, meaning }));
  });
}

function inOneSentence(matches: readonly Match[], text: string, language: string): Match[] {
  return sentencesOf(text, language).flatMap((sentence) => {
    const within = matches.filter(({ start }) => start >= sentence.start && start < sentence.end);
    return within.filter(({ meaning: { group } }) => {
      const parts = within.flatMap((other) =>
        other.meaning.group?.id === group?.id ? [other.meaning.group?.part] : [],
      );
      return new Set(parts).size === group?.parts;
    });
  });
}
