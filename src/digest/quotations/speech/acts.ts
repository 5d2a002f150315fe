import { isMark } from '../reading/items.ts';
import type { Item, Word } from '../reading/items.ts';
import type { Kind, Lexicon } from '../words/lexicon.ts';
import { leftEdge } from './left-edge.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { other } from './subject.ts';
import type { Subject } from './subject.ts';

/** A place where a text says that somebody speaks. */
export interface Act {
  /** Index of the verb. */
  verb: number;
  kind: ActKind;
  subject: Subject;
  /** Index at which the words for speaker and verb begin. */
  start: number;
  /** The speaker stands after the verb. */
  inverted: boolean;
  /** Index at which the sentence begins. */
  sentence: number;
}

export type ActKind = 'said' | 'saying' | 'called' | 'unsaid' | 'according';

/** All acts of speech that a passage's own words tell of, in the order of the text. */
export function actsOf(items: readonly Item[], lexicon: Lexicon): Act[] {
  const acts: Act[] = [];
  let sentence = 0;
  let quote = -1;
  for (const [at, item] of items.entries()) {
    if (item.kind === 'mark' && item.mark === '.') sentence = at + 1;
    if (item.kind === 'quote') quote = at;
    const kind = item.kind === 'word' ? kindOf(items, at, item, lexicon) : undefined;
    if (!kind) continue;
    const from = Math.max(sentence, quote + 1);
    acts.push(actAt({ items, lexicon, acts, verb: at, kind, from, sentence }));
  }
  return acts;
}

interface Place {
  items: readonly Item[];
  lexicon: Lexicon;
  /** Those before. */
  acts: readonly Act[];
  verb: number;
  kind: ActKind;
  from: number;
  sentence: number;
}

const kinds: ActKind[] = ['called', 'unsaid', 'saying', 'said', 'according'];

/** Undefined for what is no verb of speech: `the claims`, `United States`. */
function kindOf(items: readonly Item[], at: number, item: Word, lexicon: Lexicon): ActKind | undefined {
  if ((item.capital && !item.first) || item.possessive) return undefined;
  const before = items[at - 1];
  if (lexicon.is('closing', item.word)) return isBehindQuote(items, at) ? 'according' : undefined;
  const kind = kinds.find((candidate) => lexicon.is(candidate, item.word));
  if (kind === undefined || kind === 'according' || before === undefined) return kind;
  const isNoun =
    (before.kind === 'word' && nounMakers.some((maker) => lexicon.is(maker, before.word))) ||
    ((before.kind === 'word' || before.kind === 'name') && before.possessive);
  return isNoun ? undefined : kind;
}

function isBehindQuote(items: readonly Item[], at: number): boolean {
  return items[isMark(items[at - 1], ',—') ? at - 2 : at - 1]?.kind === 'quote';
}

/** After these the word is a noun: `the claims`, `of notes`. */
const nounMakers: Kind[] = ['the', 'a', 'of'];

function actAt({ items, lexicon, acts, verb, kind, from, sentence }: Place): Act {
  const act = { verb, kind, sentence };
  if (kind === 'according') {
    return { ...act, subject: subjectAfter(items, verb, items.length, lexicon), start: verb, inverted: true };
  }
  const before = subjectBefore(items, verb, from, lexicon);
  if (before.kind === 'nobody') {
    return { ...act, kind: 'unsaid', subject: before, start: before.start, inverted: false };
  }
  if (before.kind !== 'none' && !mayFollow(items, from, before, lexicon))
    return { ...act, subject: before, start: before.start, inverted: false };
  const [lead, item] = [items[verb - 1], items[verb]];
  const mayInvert =
    kind !== 'saying' &&
    item?.kind === 'word' &&
    !lexicon.is('told', item.word) &&
    !(lead?.kind === 'word' && lexicon.is('and', lead.word));
  const after = mayInvert ? subjectAfter(items, verb, items.length, lexicon) : before;
  if (after.kind === 'name' || after.kind === 'pronoun') {
    return { ...act, subject: after, start: before.start, inverted: true };
  }
  const subject =
    after.kind === 'none' ? unspoken({ items, lexicon, acts, verb, sentence, from, kind }) : after;
  return { ...act, subject, start: before.start, inverted: false };
}

/** `In Berlin sagte Scholz`: where a sentence begins with something else, the subject may stand behind the verb. */
function mayFollow(items: readonly Item[], from: number, before: Subject, { grammar, is }: Lexicon): boolean {
  const first = items[from];
  if (!grammar.verbSecond || before.kind !== 'other' || first?.kind !== 'word') return false;
  return is('of', first.word) || is('times', first.word);
}

/** The subject of a verb that has none beside it: the one of the act before, or of the sentence, or the language’s silent “he”. */
function unspoken({ items, lexicon, acts, verb, sentence, from, kind }: Place): Subject {
  const item = items[verb];
  if (item?.kind !== 'word') return other(verb);
  const previous = acts.at(-1);
  if (previous?.sentence === sentence && verb > from) {
    const goesOn = lexicon.is('added', item.word) && (previous.kind === 'said' || previous.kind === 'called');
    return goesOn && !hasName(items, previous, verb) ? previous.subject : other(verb);
  }
  const subject = besideQuote(items, verb, lexicon) ?? sentenceSubject(items, sentence, verb, lexicon);
  if (subject) return subject;
  if (!lexicon.grammar.dropsPronoun || kind === 'saying') return other(verb);
  const { saidHe, saidShe } = lexicon.grammar;
  const gender = saidShe?.test(item.word) ? 'she' : saidHe?.test(item.word) ? 'he' : undefined;
  return { kind: 'none', start: verb, ...(gender && { gender }) };
}

/** Whether somebody else is named between an act and the verb that goes on with it. */
function hasName(items: readonly Item[], { subject, verb }: Act, to: number): boolean {
  return items
    .slice(verb, to)
    .some(
      (item) => item.kind === 'name' && !item.nobody && !(subject.kind === 'name' && subject.name === item),
    );
}

/** The name in `Erdoğan, “…” dedi`, where the verb comes last. */
function besideQuote(items: readonly Item[], verb: number, lexicon: Lexicon): Subject | undefined {
  const name = items[verb - 3];
  if (!lexicon.grammar.verbLast || items[verb - 1]?.kind !== 'quote' || !isMark(items[verb - 2], ','))
    return undefined;
  if (name?.kind !== 'name' || name.nobody || name.possessive) return undefined;
  const start = leftEdge(items, verb - 3, 0, lexicon);
  return start === undefined ? undefined : { kind: 'name', name, start };
}
