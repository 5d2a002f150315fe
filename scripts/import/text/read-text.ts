import type { Draft, Removed } from '../draft.ts';
import { detectLanguage } from '../words/language.ts';
import { bodyOf } from './body.ts';
import { cleanText } from './clean.ts';
import { dropAuthorNote } from './drop-author-note.ts';
import { dropDeskNotes, dropFurniture, dropReadMore, takeTags } from './drop-furniture.ts';
import { dropRules } from './drop-rules.ts';
import { linesOf } from './lines.ts';
import { markAttributed, markLists, markQuotations } from './mark-blocks.ts';
import { markSubheads } from './mark-subheads.ts';
import type { Line, Step, Story } from './story.ts';
import { takeCaptions } from './take-captions.ts';
import { takeCredits } from './take-credits.ts';
import { takeDateline } from './take-dateline.ts';
import { takeHead } from './take-head.ts';
import { takeAddress, takeSource } from './take-source.ts';
import { takeTail } from './take-tail.ts';

export interface TextOptions {
  /** A calendar day: no text is newer. */
  today: string;
  /** Whether damage may be mended. */
  repair: boolean;
}

/** Reads a text as it was copied from a web page. Lines are paragraphs, with or without empty lines between. */
export function readText(raw: string, { today, repair }: TextOptions): Draft {
  const cleaned = cleanText(raw, repair);
  const { lines, repairs } = linesOf(cleaned.text, repair);
  const story: Story = {
    lines,
    fields: {},
    repairs: [...cleaned.repairs, ...repairs],
    removed: [],
    language: detectLanguage(cleaned.text)?.value ?? 'en',
  };
  const told = stepsOf(today).reduce((rest, step) => step(rest), story);
  return {
    fields: told.fields,
    body: bodyOf(told.lines),
    repairs: [...told.repairs],
    removed: inOrder(told.removed, lines),
    problems: [],
    evidence: lines.map(({ text }) => text).join('\n'),
  };
}

/** As the lines stood in the text. */
function inOrder(removed: Story['removed'], lines: readonly Line[]): Removed[] {
  const placeOf = ({ text }: Removed) => lines.findIndex((line) => line.text.startsWith(text));
  return [...removed].sort((a, b) => placeOf(a) - placeOf(b));
}

function stepsOf(today: string): Step[] {
  return [
    // What the page printed around the story goes first: it may stand between any two lines of it.
    dropRules,
    dropFurniture,
    takeTags,
    takeAddress,
    // A caption between title and byline would pass for a deck, one below “Read more:” for a title.
    takeCaptions,
    dropReadMore,
    takeSource,
    takeHead(today),
    // The source line tells whose the note about an author is, and so does the byline.
    dropAuthorNote,
    takeCredits,
    dropDeskNotes,
    takeTail(today),
    takeDateline,
    // What is left is the story. A list item is no subhead.
    markLists,
    markQuotations,
    markAttributed,
    markSubheads,
  ];
}
