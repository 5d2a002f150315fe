/** Width of a line in em: pixels at a font size of 1. */
export type Measure = (line: string) => number;

/** Fills rows with pieces, each as full as `width` (em) allows; a piece wider than that has a row of its own. */
export function rowsOf(pieces: readonly string[], measure: Measure, width: number): string[][] {
  const rows: string[][] = [];
  let line = '';
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && measure((line + piece).trim()) <= width) {
      row.push(piece);
      line += piece;
    } else {
      rows.push([piece]);
      line = piece;
    }
  }
  return rows;
}

/** A row as it is printed: the spaces at its ends are dropped. */
export function lineOf(row: readonly string[]): string {
  return row.join('').trim();
}

/** The widest of the pieces, which no line can be narrower than. */
export function widestOf(pieces: readonly string[], measure: Measure): number {
  return Math.max(0, ...pieces.map((piece) => measure(piece.trim())));
}
