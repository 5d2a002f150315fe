import type { Span } from '../marks/spans.ts';
import type { Gender, Name } from '../reading/items.ts';
import type { Event, QuoteReading, Reading } from '../reading/reading.ts';
import { indexFrom } from './people.ts';
import type { Hit } from './people.ts';

/** A verb of speech and who it says is speaking, with UTF-16 offsets. Without name and pronoun: somebody. */
export interface Saying {
  /** Where the words for the speaker begin, or those for the verb. */
  start: number;
  /** Behind the verb. */
  end: number;
  name?: Name;
  pronoun?: Gender;
}

/** Farthest that a verb may stand from the words it brings in, in characters, and a pronoun from the verb that names its speaker. */
const longestLeadIn = 60;
const longestMemory = 40;
/** The same with the speech between. */
const longestSpeech = 1000;

/** What a passage says of who speaks, from the sayings and the people in it. */
export function attribute(
  text: string,
  spans: readonly Span[],
  hits: readonly Hit[],
  sayings: readonly Saying[],
): Reading {
  const events = new Map(sayings.map((saying, at) => [saying, eventOf(text, saying, sayings[at - 1])]));
  const quotes: QuoteReading[] = [];
  let previous: { span: Span; saying: Saying | undefined } | undefined;
  let next = 0;
  for (const span of spans) {
    while (next < sayings.length && (sayings[next]?.end ?? 0) <= span.from) next += 1;
    const [before, after] = [sayings[next - 1], sayings[next]];
    const follows = after !== undefined && isBehind(text, span, after);
    const leads =
      before !== undefined && !follows && isAhead(text, span, before, { previous: previous?.span, hits });
    const saying = follows ? after : leads ? before : undefined;
    const act = saying && events.get(saying);
    const direct = follows || (leads && /^[：:，,\s]*$/u.test(text.slice(before.end, span.from)));
    const goesOn =
      direct && !follows ? previous?.saying === saying : !saying && goesOnFrom(text, previous, span);
    quotes.push({ span, direct: direct || goesOn, goesOn, ...(act && { act }) });
    previous = { span, saying: follows ? after : undefined };
  }
  return { events: inOrder(hits, sayings, events), quotes, names: hits.map(({ name }) => name) };
}

/** A pronoun is read only close to a verb in the same passage: names that cannot be seen may stand farther off. */
function eventOf(text: string, saying: Saying, before: Saying | undefined): Event {
  if (saying.name) return { kind: 'act', name: saying.name };
  if (!saying.pronoun || !before || saying.start - before.end > longestSpeech) return { kind: 'act' };
  const between = text.slice(before.end, saying.start).replace(/[“「][^”」]*[”」]/gu, '');
  return between.length > longestMemory
    ? { kind: 'act' }
    : { kind: 'act', pronoun: true, gender: saying.pronoun };
}

/** “……，”毛宁说。 */
function isBehind(text: string, span: Span, saying: Saying): boolean {
  const isNamed = saying.name !== undefined || saying.pronoun !== undefined;
  const gap = text.slice(span.to, Math.max(span.to, saying.start));
  if (saying.start < span.to || !(isNamed ? /^[，,]?$/u : /^[，,]?[^，,。；：“”「」]{0,20}$/u).test(gap))
    return false;
  const next = text[saying.end] ?? '。';
  const isWhole = /[。！？!?]/u.test(text[span.end - 1] ?? '');
  return isWhole ? /[。；\s]/u.test(next) : !/[：:]/u.test(next);
}

interface Neighbours {
  previous: Span | undefined;
  hits: readonly Hit[];
}

/** 毛宁说：“……” · 毛宁表示，中方“……” */
function isAhead(text: string, span: Span, saying: Saying, { previous, hits }: Neighbours): boolean {
  const between = text.slice(saying.end, span.from);
  if (span.from - saying.end > longestLeadIn || /[。！？；]/u.test(between)) return false;
  if (previous && previous.from >= saying.end && /[。！？!?]/u.test(text[previous.end - 1] ?? ''))
    return false;
  const next = hits[indexFrom(hits, saying.end, ({ start }) => start)];
  return next === undefined || next.start >= span.from;
}

/** “……，”毛宁说。“……” */
function goesOnFrom(
  text: string,
  previous: { span: Span; saying: Saying | undefined } | undefined,
  span: Span,
): boolean {
  return previous?.saying !== undefined && /^。\s*$/u.test(text.slice(previous.saying.end, span.from));
}

function inOrder(
  hits: readonly Hit[],
  sayings: readonly Saying[],
  events: ReadonlyMap<Saying, Event>,
): Event[] {
  const placed = [
    ...hits.map(({ start, name }) => ({ at: start, event: { kind: 'name', name } satisfies Event })),
    ...sayings.map((saying) => ({
      at: saying.end,
      event: events.get(saying) ?? ({ kind: 'act' } satisfies Event),
    })),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ event }) => event);
}
