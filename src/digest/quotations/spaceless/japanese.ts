import type { Span } from '../marks/spans.ts';
import type { Gender, Name } from '../reading/items.ts';
import type { Event, QuoteReading, Reading } from '../reading/reading.ts';
import type { KnownNames } from '../speakers/known-names.ts';
import { notSubject, verbs } from '../words/ja.ts';
import { namesIn, title } from './japanese-names.ts';
import { hitsIn, indexFrom, isWithin } from './people.ts';
import type { Hit } from './people.ts';

/**
 * Reads the passages of an article in Japanese: `林氏は…「…」と述べた`. The verb shows that it is speech, the particle
 * who speaks. Only sure names are taken: the editor's, and common family names with a title behind them.
 */
export function readJapanese(
  texts: readonly string[],
  spans: readonly (readonly Span[])[],
  known: KnownNames,
): Reading[] {
  const local = namesIn(texts);
  return texts.map((text, at) => {
    const inPassage = spans[at] ?? [];
    const hits = hitsIn(text, inPassage, known, local);
    return readPassage(text, inPassage, hits, topicsIn(text, inPassage, hits));
  });
}

/** Who is the subject of a sentence: `林氏は`, `彼女は`. */
interface Topic {
  start: number;
  end: number;
  name?: Name;
  pronoun?: Gender;
}

const particle = new RegExp(`(?:${title})?(?:（[^）]{1,20}）)?(?:によると|によれば|は|が|も)`, 'uy');
const pronoun = /彼(女)?(?:は|が|も)/gu;

function topicsIn(text: string, spans: readonly Span[], hits: readonly Hit[]): Topic[] {
  const named = hits.flatMap(({ start, end, name }): Topic[] => {
    particle.lastIndex = end;
    if (!particle.test(text)) return [];
    // 林氏とブリンケン氏は: not alone. 「…」とブリンケン氏は: the particle belongs to the speech.
    const isAlone = !notSubject.has(text[start - 1] ?? '') || /[」』]と/u.test(text.slice(start - 2, start));
    return [{ start, end: particle.lastIndex, ...(isAlone && { name }) }];
  });
  const meant = Array.from(text.matchAll(pronoun)).flatMap(({ index, 0: word, 1: she }): Topic[] =>
    isWithin(index, spans) ? [] : [{ start: index, end: index + word.length, pronoun: she ? 'she' : 'he' }],
  );
  return [...named, ...meant].sort((a, b) => a.start - b.start);
}

const says = new RegExp(
  `^(?:とし(?:た|て)|と(?:の)?(?<between>[^。「」『』]{0,15}?)(?:${verbs.join('|')}))`,
  'u',
);
/** What follows a quotation is looked at so far, in characters. */
const reach = 30;

function readPassage(
  text: string,
  spans: readonly Span[],
  hits: readonly Hit[],
  topics: readonly Topic[],
): Reading {
  const placed: { at: number; event: Event }[] = hits.map(({ start, name }) => ({
    at: start,
    event: { kind: 'name', name },
  }));
  const quotes = spans.map((span, at): QuoteReading => {
    const said = says.exec(text.slice(span.to, span.to + reach));
    if (!said) return { span, direct: false, goesOn: false };
    const act = eventOf(text, span, spans[at - 1], { topics, between: said.groups?.between ?? '' });
    placed.push({ at: span.to, event: act });
    return { span, act, direct: /[、はがもで。\s]/u.test(text[span.from - 1] ?? ' '), goesOn: false };
  });
  const events = placed.sort((a, b) => a.at - b.at).map(({ event }) => event);
  return { events, quotes, names: hits.map(({ name }) => name) };
}

/** Farthest that a subject may stand before its speech, in characters. */
const longestLeadIn = 120;

/** What a sentence says of its subject. */
interface Subjects {
  topics: readonly Topic[];
  /** Words between the speech and the verb: `「…」と`[林氏は]`述べた`. */
  between: string;
}

function eventOf(text: string, span: Span, previous: Span | undefined, { topics, between }: Subjects): Event {
  const next = indexFrom(topics, span.from, ({ start }) => start);
  const behind = topics[next];
  // 「…」と林氏は述べた
  const isBehind = behind?.start === span.to + 1;
  if (!isBehind && hasOtherTopic(between)) return { kind: 'act' };
  const topic = isBehind ? behind : topics[next - 1];
  const from = Math.max(previous?.to ?? 0, span.from - longestLeadIn);
  const sentence = Math.max(from, from + text.slice(from, span.from).lastIndexOf('。') + 1);
  if (!topic || topic.start < sentence)
    return unspoken(text.slice(sentence, span.from), sentence === previous?.to);
  if (topic.start < span.from && hasOtherTopic(text.slice(topic.end, span.from))) return { kind: 'act' };
  if (topic.name) return { kind: 'act', name: topic.name };
  return topic.pronoun ? { kind: 'act', pronoun: true, gender: topic.pronoun } : { kind: 'act' };
}

const otherTopic = new RegExp(`(?:${title}|[\\p{Script=Han}\\p{Script=Katakana}ー])(?:は|が|も)`, 'u');

function hasOtherTopic(between: string): boolean {
  return otherTopic.test(between);
}

/** A sentence that names no subject goes on with the one before: `「…」と述べた。「…」とも語った。` */
function unspoken(lead: string, isMidSentence: boolean): Event {
  return isMidSentence || hasOtherTopic(lead) ? { kind: 'act' } : { kind: 'act', pronoun: true };
}
