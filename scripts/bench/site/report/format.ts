const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat('en');

export const notMeasured = '–';

export function formatSeconds(seconds: number | undefined): string {
  return seconds === undefined ? notMeasured : `${figures.format(seconds)} s`;
}

export function formatBytes(bytes: number | undefined): string {
  if (bytes === undefined) return notMeasured;
  return bytes < 1e9 ? `${figures.format(bytes / 1e6)} MB` : `${figures.format(bytes / 1e9)} GB`;
}

export function formatCount(count: number): string {
  return whole.format(count);
}

export function formatRatio(ratio: number): string {
  return figures.format(ratio);
}

/** A table in Markdown; all columns but the first `textColumns` hold numbers. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): string {
  const rule = head.map((_cell, index) => (index < textColumns ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
