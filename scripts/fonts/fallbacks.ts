/** What is needed of a font's metrics, in its own units. */
export interface Metrics {
  unitsPerEm: number;
  ascent: number;
  /** Negative. */
  descent: number;
  lineGap: number;
  /** Mean advance of a letter of running Latin text, as @capsizecss/unpack weighs it. */
  xWidthAvg: number;
}

/** A font of the reader's own that stands in until ours has come. */
export interface Fallback {
  name: string;
  /** Names it goes by; fonts of the same widths may stand for it. */
  local: string[];
  unitsPerEm: number;
  xWidthAvg: number;
}

/**
 * Widths: @capsizecss/metrics 4.3.0 (Georgia, Times New Roman, Noto Serif, Arial, Roboto), and for the DejaVu fonts
 * @capsizecss/unpack over version 2.37 as Debian ships it. Liberation and Helvetica have the widths of the font they stand for.
 */
export const fallbacks: Record<string, Fallback[]> = {
  'Newsfold Serif': [
    { name: 'Georgia', local: ['Georgia'], unitsPerEm: 2048, xWidthAvg: 913 },
    { name: 'Times', local: ['Times New Roman', 'Liberation Serif'], unitsPerEm: 2048, xWidthAvg: 832 },
    { name: 'Noto', local: ['Noto Serif'], unitsPerEm: 1000, xWidthAvg: 481 },
    { name: 'DejaVu', local: ['DejaVu Serif'], unitsPerEm: 2048, xWidthAvg: 1058 },
  ],
  'Newsfold Sans': [
    { name: 'Arial', local: ['Arial', 'Helvetica', 'Liberation Sans'], unitsPerEm: 2048, xWidthAvg: 913 },
    { name: 'Roboto', local: ['Roboto'], unitsPerEm: 2048, xWidthAvg: 911 },
    { name: 'DejaVu', local: ['DejaVu Sans'], unitsPerEm: 2048, xWidthAvg: 1041 },
  ],
};
