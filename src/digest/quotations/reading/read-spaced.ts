import { fold } from '../../../lib/text.ts';
import type { Span } from '../marks/spans.ts';
import { keyOf } from '../speakers/known-names.ts';
import type { KnownNames } from '../speakers/known-names.ts';
import { actsOf } from '../speech/acts.ts';
import type { Act } from '../speech/acts.ts';
import { attributionsOf } from '../speech/attribute.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withNamesByRole } from './caseless-names.ts';
import type { Item, Name } from './items.ts';
import { withKnownPhrases } from './known-phrases.ts';
import { joinPhrases, lex } from './lex.ts';
import { eventsOf } from './events.ts';
import { withNames } from './name-runs.ts';
import type { Event, QuoteReading, Reading } from './reading.ts';

/** Reads the passages of an article in a script with spaces between words. */
export function readSpaced(
  texts: readonly string[],
  spans: readonly (readonly Span[])[],
  lexicon: Lexicon,
  known: KnownNames,
): Reading[] {
  const passages = texts.map((text, at) => itemsOf(text, spans[at] ?? [], lexicon, known));
  const read = lexicon.grammar.capitalNouns ? withoutNouns(passages, known) : passages;
  return read.map((items) => readItems(items, lexicon));
}

function itemsOf(text: string, spans: readonly Span[], lexicon: Lexicon, known: KnownNames): Item[] {
  const words = joinPhrases(withKnownPhrases(lex(text, spans, lexicon), lexicon, known), lexicon);
  return lexicon.grammar.caseless ? withNamesByRole(words, lexicon) : withNames(words, lexicon, known);
}

/** Where all nouns are capitals, a single word is a name only if the article, or the editor, has the full name. */
function withoutNouns(passages: readonly Item[][], known: KnownNames): Item[][] {
  const names = passages.flat().filter((item) => item.kind === 'name');
  const families = new Set(
    names.flatMap(({ words, sure }) => (sure && words.length > 1 ? [fold(words.at(-1) ?? '')] : [])),
  );
  const isNoun = ({ words, person }: Name) =>
    words.length === 1 &&
    person === undefined &&
    !families.has(fold(words[0] ?? '')) &&
    known.personOf(keyOf(words)) === undefined;
  return passages.map((items) =>
    items.map((item) => (item.kind === 'name' && isNoun(item) ? { ...item, nobody: true as const } : item)),
  );
}

function readItems(items: readonly Item[], lexicon: Lexicon): Reading {
  const acts = actsOf(items, lexicon);
  const eventOfAct = new Map(acts.map((act) => [act, eventOf(act)]));
  const quotes = attributionsOf(items, acts, lexicon).flatMap((attribution): QuoteReading[] => {
    const { quote, act, rival, direct, goesOn, noSpeech } = attribution;
    if (noSpeech) return [];
    const event = act && eventOfAct.get(act);
    const other = rival && eventOfAct.get(rival);
    return [
      { span: quote.span, direct, goesOn, ...(event && { act: event }), ...(other && { rival: other }) },
    ];
  });
  return {
    events: eventsOf(items, acts, eventOfAct, lexicon),
    quotes,
    names: items.filter((item) => item.kind === 'name'),
  };
}

function eventOf({ subject }: Act): Event {
  if (subject.kind === 'name') return { kind: 'act', name: subject.name };
  if (subject.kind === 'other' || subject.kind === 'nobody') return { kind: 'act' };
  return { kind: 'act', pronoun: true, ...(subject.gender && { gender: subject.gender }) };
}
