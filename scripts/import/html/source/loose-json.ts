/**
 * JSON as pages write it into their source. Tries the text as it is, then with the mendings below, one more each time:
 * wrappers of comments, line breaks inside strings, trailing commas, several values in a row, quotation marks written
 * as entities. Returns the values found; none when nothing helps.
 */
export function parseLooseJson(text: string): unknown[] {
  let mended = text.trim();
  if (mended === '') return [];
  for (const mend of mendings) {
    mended = mend(mended);
    const value = parse(mended);
    if (value !== undefined) return [value];
  }
  return [];
}

const mendings: readonly ((text: string) => string)[] = [
  (text) => text,
  unwrap,
  escapeControls,
  (text) => text.replace(/,(?=\s*[}\]])/gu, '').replace(/;\s*$/u, ''),
  (text) => `[${text.replace(/\}\s*,?\s*\{(?=\s*"@)/gu, '},{')}]`,
  (text) => text.replace(/&quot;/gu, '"').replace(/&amp;/gu, '&'),
];

/** `<!-- … -->`, `//<![CDATA[ … //]]>`. */
function unwrap(text: string): string {
  return text
    .replace(/^\s*(?:\/[/*])?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/u, '')
    .replace(/(?:\/[/*])?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/u, '');
}

/** A line break or tab inside a string is written as JSON wants it; outside of strings they stay. */
function escapeControls(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/gu, (string) =>
    string.replace(/\p{Cc}/gu, ' ').replace(/\\(?!["\\/bfnrtu])/gu, '\\\\'),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
