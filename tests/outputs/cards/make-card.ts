import { join } from 'node:path';
import type { CardInput } from '../../../src/model/card.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';

/** The folder that holds node_modules. */
export const root = join(import.meta.dirname, '../../..');

export async function drawPng(input: CardInput, figureFile?: string): Promise<Uint8Array> {
  return (await drawCard(input, root, figureFile)).bytes;
}

/** An article's card, with what the test names changed. */
export function makeCard(changes: Partial<CardInput> = {}): CardInput {
  return {
    kind: 'article',
    title: 'Envoys reopen a line between two capitals',
    site: 'The Meridian',
    kicker: 'Diplomacy',
    publisher: 'The Harbour Gazette',
    date: '19 June 2023',
    lang: 'en',
    accent: '#8a1c1c',
    ...changes,
  };
}
