import { dropAuthorNote } from '../../text/drop-author-note.ts';
import { dropDeskNotes, dropFurniture, dropReadMore, takeTags } from '../../text/drop-furniture.ts';
import { takeCredits } from '../../text/take-credits.ts';
import { takeSource } from '../../text/take-source.ts';
import type { About, ArticleText, Pass } from './article-text.ts';
import { asPass } from './as-pass.ts';
import { dropClosing } from './drop-closing.ts';
import { dropLinkLines } from './drop-link-lines.ts';
import { dropLinkList } from './drop-link-list.ts';
import { dropOpening } from './drop-opening.ts';
import { dropPhrases } from './drop-phrases.ts';
import { dropRelated } from './drop-related.ts';
import { dropRepeats } from './drop-repeats.ts';

/** What is taken out of the chosen text, in order. Those made for plain text (`asPass`) see each block as a line. */
export const passes: readonly Pass[] = [
  dropRepeats,
  // A heading over other articles goes with what is below it, so before its words alone would go.
  dropRelated,
  asPass(dropReadMore),
  asPass(dropFurniture),
  dropPhrases,
  dropLinkLines,
  dropLinkList,
  asPass(takeTags),
  asPass(takeCredits),
  asPass(takeSource),
  asPass(dropDeskNotes),
  asPass(dropAuthorNote),
  // The edges last: only now is the first block the opening, and the last one the end.
  dropOpening,
  dropClosing,
];

export function cleanText(text: ArticleText, about: About): ArticleText {
  return passes.reduce((rest, pass) => pass(rest, about), text);
}
