import type { CardInput } from '../../model/card.ts';
import { composeCard } from './compose.ts';
import { paintCard } from './paint.ts';
import { PictureError } from './raster/read-light.ts';

export interface DrawnCard {
  /** A PNG, the same for the same input. */
  bytes: Uint8Array;
  /** Characters that no font has; the card is drawn without them. */
  missing: string[];
  /** Why the figure can't be read; the card is then drawn without it. */
  unread?: string | undefined;
}

/**
 * Draws a card in this thread. `root` holds node_modules, `figureFile` is the picture that `input.figure` is the digest of.
 */
export async function drawCard(input: CardInput, root: string, figureFile?: string): Promise<DrawnCard> {
  try {
    const composed = await composeCard(input, root);
    return { bytes: await paintCard(composed, figureFile), missing: composed.missing };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const plain = await drawCard({ ...input, figure: undefined }, root);
    return { ...plain, unread: error.message };
  }
}
