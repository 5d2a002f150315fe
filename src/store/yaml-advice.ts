import type { YAMLError } from 'yaml';

/** What an editor is told of an alias: a name for a value that stands elsewhere. */
export const noAlias =
  'A value that begins with * repeats another one by its name (an alias of YAML), which Newsfold does not allow. Write the value out, or put it in quotation marks.';

/** What an editor is told of a fault that the YAML parser found: what it means in a file of content, and what to write. */
export function adviceOn({ code, message }: YAMLError): string {
  const fault = `${code}: ${message.split('\n')[0] ?? ''}`;
  const known = advice.find(([pattern]) => pattern.test(fault));
  return known?.[1] ?? `This is not YAML (${fault}). ${lookHere}`;
}

const lookHere = 'Check the colon, the quotation marks and the indentation here.';
const quote = 'Put the whole value in quotation marks, for example title: "Taiwan: what next".';

/** By the parser's code and message; a fault that no editor is likely to meet keeps the parser's words. */
const advice: readonly [RegExp, string][] = [
  [/^BAD_ALIAS/u, noAlias],
  [
    /^BAD_DQ_ESCAPE/u,
    "Within double quotation marks a backslash begins an escape. Use single ones: 'C:\\news', or write two backslashes.",
  ],
  [/^BAD_INDENT/u, 'The entries of this list begin in different columns. Indent them all alike.'],
  [/^BAD_SCALAR_START/u, `A value may not begin with this sign unless it is quoted. ${quote}`],
  [/^BLOCK_AS_IMPLICIT_KEY/u, `A value may not hold a colon and a space unless it is quoted. ${quote}`],
  [/^DUPLICATE_KEY/u, 'This key stands here twice. Keep one of the two lines.'],
  [/closing .quote/u, 'This quotation mark is never closed. Write the closing one at the end of the value.'],
  [
    /^MISSING_CHAR: Implicit map keys|^MULTILINE_IMPLICIT_KEY/u,
    'This line is no field: a field is key: value. Add the key and its colon, or indent the line to make it part of the value above.',
  ],
  [/^MULTIPLE_DOCS/u, 'A line --- ends the fields, and this file holds nothing else. Take the line out.'],
  [/^TAB_AS_INDENT/u, 'This line is indented with a tab, which YAML forbids. Indent it with spaces.'],
  [
    /^TAG_RESOLVE_FAILED/u,
    `A value that begins with ! is a tag of YAML, which Newsfold does not use. ${quote}`,
  ],
  [
    /^UNEXPECTED_TOKEN: Unexpected .*scalar at node end/u,
    'Words stand behind the closing quotation mark. Put the whole value in quotation marks, of the other kind than those within: title: \'"Low tide" it was\'.',
  ],
];
