import type { CardShape } from '../../../model/card.ts';

/**
 * Sizes of a title in pixels, in steps of about a twelfth. A card is shown at 500 pixels' width or so: 34 is 14 pixels
 * there, the size of a newspaper's text. The smaller ones are for titles of two hundred characters.
 */
export const titleSizes: Record<CardShape, readonly number[]> = {
  wide: [124, 114, 105, 97, 90, 83, 77, 71, 66, 61, 56, 52, 48, 44, 40, 37, 34, 31, 28],
  screen: [124, 114, 105, 97, 90, 83, 77, 71, 66, 61, 56, 52, 48, 44, 40, 37, 34, 31, 28],
  classic: [138, 127, 117, 108, 100, 92, 85, 78, 72, 66, 61, 56, 52, 48, 44, 40, 37, 34, 31, 28],
  square: [150, 138, 127, 117, 108, 100, 92, 85, 78, 72, 66, 61, 56, 52, 48, 44, 40, 37, 34, 31, 28],
};

/** Sizes of a name that fills its card: the digest's, a topic's. */
export const nameSizes: readonly number[] = [190, 174, 160, 147, 135, ...titleSizes.wide];
