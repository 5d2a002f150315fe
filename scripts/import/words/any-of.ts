/** The phrases of a table: a line for each language or two, phrases parted by `;`. */
export function phrasesOf(table: string): string[] {
  return table.split(/\s*[;\n]\s*/u).filter(Boolean);
}

/** The phrases of a table, each a pattern, as alternatives for a regular expression. */
export function anyOf(table: string): string {
  return phrasesOf(table).join('|');
}
