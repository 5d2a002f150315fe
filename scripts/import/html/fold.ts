/** Text without case, marks, white space and punctuation, for finding it again. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
