/** A range of an axis, or one place on it. */
export type Axis = number | { min: number; max: number };

/** One cut of a family: what the site sets in it, and from which place of the variable font it is taken. */
export interface Cut {
  /** The file's name, before the tier. */
  name: string;
  /** The CSS family that it is part of. */
  family: string;
  /** Package of `@fontsource-variable`. */
  from: 'source-serif-4' | 'source-sans-3';
  /** Which of the package's files holds the axes. */
  axesFile: 'opsz' | 'wght';
  axes: Record<string, Axis>;
  style: 'normal' | 'italic';
  /** As `@font-face` says it. */
  weight: string;
  /** OpenType features that the site uses; each of the others would bring glyphs of its own. */
  features: string[];
  /** Scripts of the package beside Latin that are linked as they are, loaded when a page has their letters. */
  others: string[];
}

const scripts = ['latin-ext', 'vietnamese', 'greek', 'cyrillic'];

/**
 * A text cut and a display cut of the serif instead of one font with both axes: 23 KB and not 76, and a headline has the
 * fine strokes of its size. `opsz` is in CSS pixels: body text is 19 to 21 of them, headlines 20 to 64.
 */
export const cuts: Cut[] = [
  {
    name: 'serif-text',
    family: 'Newsfold Serif',
    from: 'source-serif-4',
    axesFile: 'opsz',
    axes: { wght: 400, opsz: 18 },
    style: 'normal',
    weight: '400',
    features: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
    others: scripts,
  },
  {
    name: 'serif-display',
    family: 'Newsfold Serif',
    from: 'source-serif-4',
    axesFile: 'opsz',
    axes: { wght: 640, opsz: 40 },
    style: 'normal',
    weight: '600 700',
    features: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
    others: scripts,
  },
  {
    name: 'serif-italic',
    family: 'Newsfold Serif',
    from: 'source-serif-4',
    axesFile: 'opsz',
    axes: { wght: 400, opsz: 18 },
    style: 'italic',
    weight: '400',
    features: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
    others: ['latin-ext'],
  },
  {
    name: 'sans',
    family: 'Newsfold Sans',
    from: 'source-sans-3',
    axesFile: 'wght',
    axes: { wght: { min: 400, max: 600 } },
    style: 'normal',
    weight: '400 600',
    features: ['kern', 'tnum', 'mark', 'ccmp', 'locl'],
    others: scripts,
  },
];
