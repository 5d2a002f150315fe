/** What is wrong with a text at a glance, and the line of it. */
export interface Excess {
  message: string;
  line: number;
}

/**
 * Finds at a glance what no article holds and every parser of Markdown stalls at: thousands of signs in one paragraph,
 * hundreds of quotations or lists within each other, paragraphs by the ten thousand. Linear in the length; the limits are far above what people write.
 */
export function excessIn(body: string): Excess | undefined {
  if (body.length > mostCharacters) return { message: tooLong(body.length), line: 1 };
  let line = 1;
  let paragraphs = 0;
  let isInside = false;
  let counts = new Map<string, number>();
  for (const text of lines(body)) {
    if (text.trim() === '') {
      isInside = false;
      counts = new Map();
    } else {
      if (!isInside) paragraphs += 1;
      isInside = true;
      const message = length(paragraphs) ?? nesting(text) ?? crowding(text, counts);
      if (message !== undefined) return { message, line };
    }
    line += 1;
  }
  return undefined;
}

/** A novel has about as many. */
const mostCharacters = 1_000_000;

function tooLong(length: number): string {
  return `The text has ${length} characters, and ${mostCharacters} are the most that is read. Part it into several articles.`;
}

function* lines(body: string): Generator<string> {
  let start = 0;
  while (start <= body.length) {
    const end = body.indexOf('\n', start);
    yield body.slice(start, end === -1 ? undefined : end);
    if (end === -1) return;
    start = end + 1;
  }
}

/** A long book has some thousands. */
const mostParagraphs = 10_000;

function length(paragraphs: number): string | undefined {
  if (paragraphs <= mostParagraphs) return undefined;
  return `The text has more than ${mostParagraphs} paragraphs, which is more than can be read. Part it into several articles.`;
}

/** Of a line that begins with the marks of quotations and lists. */
const deepest = 100;
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;

function nesting(line: string): string | undefined {
  if (!/^[ \t]*[>\d+*-]/u.test(line)) return undefined;
  const marks = containers.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/gu)?.length ?? 0;
  if (marks <= deepest) return undefined;
  return `${marks} quotations or lists begin within each other on this line; ${deepest} are the most that is read. Take the marks out at its beginning.`;
}

/** How often each sign may stand in one paragraph. */
const most = 4000;

function crowding(line: string, counts: Map<string, number>): string | undefined {
  if (line.length < 20) return undefined;
  for (const [sign] of line.matchAll(/[[\]*_~`<&]/gu)) {
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    if (count > most)
      return `The paragraph that this line belongs to holds the sign ${sign} more than ${most} times, which is more than can be read. Part it with empty lines, or take the signs out.`;
  }
  return undefined;
}
