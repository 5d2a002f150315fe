import type { Span } from '../marks/spans.ts';
import type { Reading } from '../reading/reading.ts';
import type { KnownNames } from '../speakers/known-names.ts';
import { notSubject } from '../words/zh.ts';
import { attribute } from './chinese-attribution.ts';
import type { Saying } from './chinese-attribution.ts';
import { anyVerb, beginningOfRole, endOfMatch, namesIn, saysHere } from './chinese-names.ts';
import { hitsIn, isWithin } from './people.ts';
import type { Hit } from './people.ts';

/**
 * Reads the passages of an article in Chinese. Without capitals and spaces only sure names are taken: the editor's, and
 * those between a role and a verb of speech.
 */
export function readChinese(
  texts: readonly string[],
  spans: readonly (readonly Span[])[],
  known: KnownNames,
): Reading[] {
  const local = namesIn(texts);
  return texts.map((text, at) => {
    const inPassage = spans[at] ?? [];
    const hits = hitsIn(text, inPassage, known, local);
    return attribute(text, inPassage, hits, sayingsIn(text, inPassage, hits));
  });
}

/** Who says something, in the order of the text: a verb of speech, with the name or pronoun before it if there is one. */
function sayingsIn(text: string, spans: readonly Span[], hits: readonly Hit[]): Saying[] {
  const named = hits.flatMap(({ start, end, name }): Saying[] => {
    const verbEnd = endOfMatch(saysHere, text, end);
    const from = beginningOfRole(text, start);
    // 与布林肯 … 说: not the subject. Somebody spoke all the same.
    const isSubject = !notSubject.has(text[from - 1] ?? '');
    return verbEnd === undefined ? [] : [{ start: from, end: verbEnd, ...(isSubject && { name }) }];
  });
  const meant = Array.from(text.matchAll(pronoun)).flatMap(({ index, 0: word }): Saying[] => {
    const verbEnd = isWithin(index, spans) ? undefined : endOfMatch(saysHere, text, index + 1);
    return verbEnd === undefined
      ? []
      : [{ start: index, end: verbEnd, pronoun: word === '她' ? 'she' : 'he' }];
  });
  const ends = new Set([...named, ...meant].map(({ end }) => end));
  const unnamed = Array.from(text.matchAll(anyVerb)).flatMap(({ index, 0: verb }): Saying[] => {
    const end = index + verb.length;
    return ends.has(end) || isWithin(index, spans) ? [] : [{ start: index, end }];
  });
  return [...named, ...meant, ...unnamed].sort((a, b) => a.end - b.end);
}

const pronoun = /[他她](?!们|們)/gu;
