import { mix, nearestOf } from '../../../lib/colour.ts';
import { steps } from './mask.ts';

/** The colours of an image whose pixels are numbers. */
export interface Palette {
  /** `#rrggbb`, 256 at most: the grounds first. */
  colours: string[];
  /** How many of the colours are grounds, on which ink may come to lie. */
  grounds: number;
  /** For each ink, the numbers of the colours that a step of it makes on each ground: `[step · grounds + ground]`. */
  inks: Map<string, Uint8Array>;
}

export function createPalette(grounds: readonly string[]): Palette {
  return { colours: [...grounds], grounds: grounds.length, inks: new Map() };
}

/** The numbers of an ink's steps on every ground; its colours are added to the palette when it is first asked for. */
export function inkFor(palette: Palette, colour: string): Uint8Array {
  const known = palette.inks.get(colour);
  if (known) return known;
  const { colours, grounds } = palette;
  const { own, nearest } = stepsOf(colours.slice(0, grounds), colour);
  const first = colours.push(...own) - steps;
  const ink = nearest.map((step, at) => (at < grounds ? at : first + step));
  palette.inks.set(colour, ink);
  return ink;
}

/** The number of an ink where it covers its ground. Its steps lie right before it. */
export function fullOf(ink: Uint8Array): number {
  return ink[ink.length - 1] ?? 0;
}

interface Steps {
  /** Colours from the middle ground to the ink. */
  own: string[];
  /** Which of them is nearest to a step of the ink on a ground: `nearest[step · grounds + ground]`. */
  nearest: Uint8Array;
}

/** Cards of one topic have the same inks. */
const known = new Map<string, Steps>();
const most = 500;

/** On one ground every step has a colour of its own; on many, the steps from the middle one do for all. */
function stepsOf(grounds: readonly string[], colour: string): Steps {
  const key = [colour, ...grounds].join();
  const made = known.get(key) ?? makeSteps(grounds, colour);
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}

function makeSteps(grounds: readonly string[], colour: string): Steps {
  const middle = grounds[Math.floor(grounds.length / 2)] ?? colour;
  const own = Array.from({ length: steps }, (_, step) => mix(middle, colour, (step + 1) / steps));
  const nearest = Array.from({ length: steps + 1 }, (_, step) =>
    grounds.map((ground) => nearestOf(mix(ground, colour, step / steps), own)),
  );
  return { own, nearest: Uint8Array.from(nearest.flat()) };
}
