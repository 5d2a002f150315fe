import type { CardInput } from '../../model/card.ts';
import { composeCard } from './compose.ts';
import { paintCard } from './paint.ts';

/**
 * Draws a card in this thread: PNG bytes, the same for the same input. `root` holds node_modules, `figureFile` the
 * picture that `input.figure` is the digest of.
 */
export async function drawCard(input: CardInput, root: string, figureFile?: string): Promise<Uint8Array> {
  return paintCard(await composeCard(input, root), figureFile);
}
