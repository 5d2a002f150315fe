import type { CardInput } from '../../model/card.ts';
import { composeCard } from './compose.ts';
import { paintPng } from './png.ts';

/** Draws a card in this thread: PNG bytes, the same for the same input. `root` holds node_modules. */
export async function drawCard(input: CardInput, root = process.cwd()): Promise<Uint8Array> {
  const { svg } = await composeCard(input, root);
  return paintPng(svg);
}
