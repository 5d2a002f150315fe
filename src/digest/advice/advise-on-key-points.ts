import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { unfoundQuotations } from '../key-points/unfound-quotations.ts';
import type { Advice } from './advice.ts';

/** Key points that put words into quotation marks which the article does not hold. */
export function adviseOnKeyPoints(
  { keyPoints }: Pick<Article, 'keyPoints'>,
  passages: readonly Passage[],
): Advice[] {
  return keyPoints.flatMap((keyPoint, index) =>
    unfoundQuotations(keyPoint, passages).map((quotation) => ({
      path: ['keyPoints', index],
      message: `This key point quotes “${quotation}”, and the text has no such words. Quote them as they stand in the text, or take the quotation marks away.`,
    })),
  );
}
