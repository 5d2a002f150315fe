/** `1,234` in the reader's language. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}
