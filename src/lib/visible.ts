/**
 * A line with the characters that steer a screen without being seen written out: `‹U+001B›` for one that begins a
 * terminal's commands, `‹U+202E›` for one that turns text round. What only shapes letters (joiners, left-to-right marks)
 * stays, and so do embeddings and isolates that are closed, as Arabic and Hebrew need them (Unicode, UAX #9).
 */
export function visible(line: string): string {
  const shown = withoutSteering(line).replace(/[\n\r]/gu, nameOf);
  return isClosed(shown) ? shown : shown.replace(embedding, nameOf);
}

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/u).map(visible).join('\n');
}

/** The same for a piece of a text: line ends stay, and embeddings, which may be closed in another piece. */
export function withoutSteering(piece: string): string {
  return piece.replace(steering, nameOf);
}

/** Whether `withoutSteering` would change anything. */
export function isSteering(text: string): boolean {
  return text.search(steering) !== -1;
}

/** Controls but tab and line ends, halves of surrogate pairs, noncharacters, line separators, overrides, deprecated and annotation marks. */
const steering =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202d\u202e\u206a-\u206f\ufff9-\ufffb]/gu;

const embedding = /[\u202a-\u202c\u2066-\u2069]/gu;

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** Whether every embedding and isolate that is opened is closed, in the order that they were opened. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(embedding)) {
    if (mark !== '\u202c' && mark !== '\u2069') open.push(mark > '\u2060' ? '\u2069' : '\u202c');
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}
