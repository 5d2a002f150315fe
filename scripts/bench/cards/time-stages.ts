import sharp from 'sharp';
import type { CardInput } from '../../../src/model/card.ts';
import { composeCard } from '../../../src/outputs/cards/compose.ts';
import type { Composed } from '../../../src/outputs/cards/compose.ts';
import { printCard } from '../../../src/outputs/cards/paint.ts';
import { pngOf } from '../../../src/outputs/cards/raster/png.ts';
import { pathDataOf } from '../../../src/outputs/cards/type/outline.ts';

/** Milliseconds of one core for a card, and bytes. */
export interface StageTimes {
  layout: number;
  pixels: number;
  png: number;
  /** librsvg's for the letters alone: a work that stays the same, for comparing runs and machines. */
  reference: number;
  /** Of the median card. */
  bytes: number;
}

/** Draws cards in this thread, one after the other. */
export async function timeStages(
  inputs: readonly CardInput[],
  root: string,
  figureFile: string,
): Promise<StageTimes> {
  const spent = { layout: 0, pixels: 0, png: 0, reference: 0 };
  const time = async <T>(stage: keyof typeof spent, work: () => Promise<T> | T): Promise<T> => {
    const began = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(began);
    spent[stage] += (user + system) / 1000 / inputs.length;
    return result;
  };
  const sizes: number[] = [];
  for (const input of inputs) {
    const composed = await time('layout', () => composeCard(input, root));
    const canvas = await time('pixels', () => printCard(composed, figureFile));
    sizes.push((await time('png', () => pngOf(canvas))).length);
    const svg = Buffer.from(svgOf(composed));
    await time('reference', () => sharp(svg).raw().toBuffer());
  }
  return { ...spent, bytes: sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0 };
}

function svgOf({ width, height, scale, marks }: Composed): string {
  const paths = marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [`<path transform="translate(${mark.left} ${mark.top})" d="${pathDataOf(mark.text)}"/>`]
      : [],
  );
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paths.join('')}</svg>`;
}
