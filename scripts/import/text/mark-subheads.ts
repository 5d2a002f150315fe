import { endsSentence, wordsIn } from '../words/sentences.ts';
import type { Line, Story } from './story.ts';
import { withLines } from './story.ts';

const mostWords = 14;
const mostLetters = 95;

/** A short line that ends no sentence and stands by itself between paragraphs is a subhead. */
export function markSubheads(story: Story): Story {
  return withLines(story, (line, index) => {
    const above = story.lines[index - 1];
    const below = story.lines[index + 1];
    if (line.role !== 'paragraph' || !looksLikeSubhead(line.text) || !below || !opensSection(below))
      return line;
    // Several short lines in a row are something else: verses, a table, names under pictures.
    if (above?.role === 'paragraph' && looksLikeSubhead(above.text)) return line;
    return { ...line, role: 'heading', text: line.text.replace(/\s*[:：]$/u, '') };
  });
}

function opensSection({ role, text }: Line): boolean {
  return (
    role === 'item' ||
    role === 'step' ||
    role === 'quotation' ||
    (role === 'paragraph' && !looksLikeSubhead(text) && isParagraph(text))
  );
}

function isParagraph(text: string): boolean {
  return endsSentence(text) || wordsIn(text) > mostWords;
}

/** “Who pays?” may head a section; so may a quotation alone, unless a full stop inside makes it a sentence of the story. */
function looksLikeSubhead(text: string): boolean {
  const words = wordsIn(text);
  if (words === 0 || words > mostWords || text.length > mostLetters) return false;
  if (/^[–—(…]|[,;،、；]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  // “Other classes included:” leads up to what follows; “Background:” heads it.
  if (/[:：]$/u.test(text) && words > 2) return false;
  return !endsSentence(text) || isQuestion(text) || isQuotedTitle(text);
}

function isQuestion(text: string): boolean {
  return /[?？؟]["”’»]?$/u.test(text) && !/^["“«„]/u.test(text) && !/[.!?。]\s/u.test(text);
}

function isQuotedTitle(text: string): boolean {
  return /^["“«„‘「『][^.!?。]+["”»“’」』]$/u.test(text);
}
