import type { Passage } from '../../model/passage.ts';
import type { Quotation } from '../../model/quotation.ts';
import { isSpeech, isWhole } from './is-speech.ts';
import type { Event, QuoteReading, Reading } from './reading/reading.ts';
import type { Speaker } from './speakers/directory.ts';

/** Words between marks that are a quotation, before its speech has been put together. */
interface Draft {
  quotation: Quotation;
  speaker?: Speaker | undefined;
  /** The text brings these words in by themselves. */
  own: boolean;
  /** Two acts claim the words for two people. */
  disputed: boolean;
}

/** Quotations in the order of the text; words that go on with a speech have its speaker. */
export function collect(
  passages: readonly Passage[],
  readings: readonly Reading[],
  speakers: ReadonlyMap<Event, Speaker>,
): Quotation[] {
  const speeches: Draft[][] = [];
  let isOpen = false;
  let isLast = false;
  for (const [at, { quotes }] of readings.entries()) {
    const passage = passages[at];
    if (!passage) continue;
    for (const [index, quote] of quotes.entries()) {
      const isContinued: boolean = isLast && isOpen && index === 0;
      const draft: Draft | undefined =
        isContinued || isSpeech(passage.text, quote) ? draftOf(passage, quote, speakers) : undefined;
      const speech = speeches.at(-1);
      if (draft && speech && (isContinued || (isLast && quote.goesOn))) speech.push(draft);
      else if (draft) speeches.push([draft]);
      isOpen = quote.span.open;
      isLast = draft !== undefined;
    }
    if (quotes.length === 0) isOpen = false;
  }
  return speeches.flatMap(attributed);
}

function draftOf({ id, text }: Passage, quote: QuoteReading, speakers: ReadonlyMap<Event, Speaker>): Draft {
  const { start, end } = quote.span;
  const speaker = quote.act && speakers.get(quote.act);
  const rival = quote.rival && speakers.get(quote.rival);
  return {
    quotation: { text: text.slice(start, end), passage: id, start, end, whole: isWhole(text, quote) },
    speaker,
    own: quote.act !== undefined,
    disputed: quote.rival !== undefined && rival?.slug !== speaker?.slug,
  };
}

/** One speech has one speaker, or none when two are named. */
function attributed(speech: readonly Draft[]): Quotation[] {
  const slugs = new Set(speech.flatMap(({ speaker }) => speaker?.slug ?? []));
  const isDisputed = slugs.size > 1 || speech.some(({ disputed }) => disputed);
  const speaker = isDisputed ? undefined : speech.find((draft) => draft.speaker)?.speaker;
  return speech.map(({ quotation }, at) => ({
    ...quotation,
    ...(speaker && { speaker: speaker.slug, speakerName: speaker.name }),
    ...(at > 0 && { continues: true as const }),
  }));
}
