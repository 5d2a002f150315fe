import { truncate } from '../../lib/text.ts';
import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { fingerprintOf, quotedWordsIn } from '../quoted-words.ts';
import type { Advice } from './advice.ts';

/** Words in quotation marks that stood otherwise, or not at all, when the article was imported. */
export function adviseOnQuotations(
  { imported }: Pick<Article, 'imported'>,
  passages: readonly Passage[],
): Advice[] {
  if (imported === undefined) return [];
  const known = new Set(imported.split(' '));
  const words = passages.flatMap(({ text }) => quotedWordsIn(text));
  return words
    .filter((quoted) => !known.has(fingerprintOf(quoted)))
    .map((quoted) => ({
      path: ['imported'],
      message: `“${truncate(quoted, 60)}” did not stand so in quotation marks when the article was imported, and quoted words are as they were spoken. Put them back, or take the marks away; if the import was wrong, take out the line "imported".`,
    }));
}
