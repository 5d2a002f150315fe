/** A file cut in two, with the lines on which its parts begin, 1-based. */
export interface FrontMatter {
  /** YAML text between the two `---` lines; absent when the file has none. */
  yaml?: string;
  yamlLine: number;
  /** Whether a second `---` ends the YAML. */
  closed: boolean;
  /** All that follows. */
  body: string;
  bodyLine: number;
}

const opening = /^---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

/** Cuts a Markdown file into YAML front matter and body. An opening `---` that is never closed counts as front matter to the end. */
export function splitFrontMatter(text: string): FrontMatter {
  const start = opening.exec(text)?.[0];
  if (start === undefined) return { yamlLine: 1, closed: true, body: text, bodyLine: 1 };
  const rest = text.slice(start.length);
  const end = closing.exec(rest);
  const yaml = end ? rest.slice(0, end.index) : rest;
  const body = end ? rest.slice(end.index + end[0].length) : '';
  return { yaml, yamlLine: 2, closed: end !== null, body, bodyLine: 2 + lineBreaks(yaml) + 1 };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
