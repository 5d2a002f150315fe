import { isMark } from '../reading/items.ts';
import type { Item, Quote } from '../reading/items.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Act } from './acts.ts';
import { isFollowedBy } from './act-after.ts';
import { intrudes, leadInOf } from './act-before.ts';
import type { LeadIn } from './act-before.ts';

/** A quotation, and what brings it in. */
export interface Attribution {
  quote: Quote;
  /** Index of the quotation. */
  at: number;
  /** The act of speech that the words belong to; absent where the text tells of none. */
  act?: Act;
  /** The act stands right beside the words, which are its whole object; else they are a part of a sentence. */
  direct: boolean;
  /** A second act that claims the words: the speaker is sure only if it is the same for both. */
  rival?: Act;
  /** The words go on with the speech of the quotation before. */
  goesOn: boolean;
  /** The text says that the words are nobody’s speech: `a sign read “…”`, `the film “…”`. */
  noSpeech: boolean;
}

/** What brings in each quotation of a passage, in the order of the text. */
export function attributionsOf(
  items: readonly Item[],
  acts: readonly Act[],
  lexicon: Lexicon,
): Attribution[] {
  const attributions: Attribution[] = [];
  let next = 0;
  // Behind it a new sentence, or a new speech, has begun.
  let barrier = -1;
  for (const [at, quote] of items.entries()) {
    if (isMark(quote, '.')) barrier = at;
    if (quote.kind !== 'quote') continue;
    while (next < acts.length && (acts[next]?.verb ?? 0) < at) next += 1;
    const [lead, after] = [acts[next - 1], acts[next]];
    const previous = attributions.at(-1);
    const leadIn = lead && lead.verb > barrier ? leadInOf(items, at, lead, lexicon) : undefined;
    const follows = after !== undefined && isFollowedBy(items, at, after, lexicon);
    attributions.push({
      quote,
      at,
      ...choose(leadIn, follows ? after : undefined, previous, { items, at, lexicon }),
    });
    if (quote.ends) barrier = at;
  }
  return attributions;
}

type Choice = Omit<Attribution, 'quote' | 'at'>;

function choose(
  leadIn: LeadIn | undefined,
  after: Act | undefined,
  previous: Attribution | undefined,
  { items, at, lexicon }: { items: readonly Item[]; at: number; lexicon: Lexicon },
): Choice {
  // Where a text names only its own source (`according to a transcript`), the speaker stands before.
  const isSourced = after?.kind === 'according' && after.subject.kind === 'other' && leadIn !== undefined;
  if (after && !isSourced) {
    const rival = leadIn?.direct && leadIn.act.kind !== 'unsaid' ? leadIn.act : undefined;
    return { act: after, direct: true, goesOn: false, noSpeech: false, ...(rival && { rival }) };
  }
  if (leadIn) {
    const { act, direct } = leadIn;
    const noSpeech = act.kind === 'unsaid' || (!direct && isNamed(items, at, lexicon));
    return { act, direct, goesOn: direct && previous?.direct === true && previous.act === act, noSpeech };
  }
  const goesOn = previous !== undefined && goesOnFrom(items, previous, at, lexicon);
  return { direct: goesOn, goesOn, noSpeech: !goesOn && isNamed(items, at, lexicon) };
}

/** `the film “…”`, `known as “…”` */
function isNamed(items: readonly Item[], at: number, { is }: Lexicon): boolean {
  const before = items[at - 1];
  return before?.kind === 'word' && (is('works', before.word) || is('naming', before.word));
}

/** `“…,” said Jane Doe in Geneva. “…”`: between the two is nothing but the one sentence that tells who speaks. */
function goesOnFrom(
  items: readonly Item[],
  { at: from, act, direct, goesOn }: Attribution,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (from === at - 1) return direct && (act !== undefined || goesOn);
  if (!act || !direct || act.verb < from || !isMark(items[at - 1], '.')) return false;
  for (let between = from + 1; between < at - 1; between += 1) {
    if (isMark(items[between], '.')) return false;
    if (between > act.verb && intrudes(items, between, act, lexicon)) return false;
  }
  return true;
}
