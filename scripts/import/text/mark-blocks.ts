import { wordsIn } from '../words/sentences.ts';
import type { Line, Story } from './story.ts';
import { withLines } from './story.ts';

const bullet = /^[•▪◦‣·●○■□►▶➤✓*]\s*(?=\S)|^-\s+/u;
/** In many languages a dash opens speech too: it makes a list only of lines that end no sentence. */
const dash = /^[–—]\s+/u;
const numbered = /^(?:(?<number>\d{1,2})[.)、]|\((?<other>\d{1,2})\)|(?<circled>[①-⑳]))\s*(?=\S)/u;

/** Two or more marked lines in a row are a list; one by itself stays a paragraph. */
export function markLists(story: Story): Story {
  const roles = new Map<Line, Pick<Line, 'role' | 'text' | 'number'>>();
  for (const run of runsOf(story.lines, bulletOf)) {
    if (run.length > 1)
      run.forEach((line) =>
        roles.set(line, { role: 'item', text: line.text.replace(bulletOf(line) ?? '', '').trim() }),
      );
  }
  for (const run of runsOf(story.lines, (line) => numbered.exec(line.text)?.[0])) {
    if (!isCounting(run)) continue;
    run.forEach((line) =>
      roles.set(line, { role: 'step', number: numberOf(line), text: line.text.replace(numbered, '').trim() }),
    );
  }
  return withLines(story, (line) => ({ ...line, ...roles.get(line) }));
}

function bulletOf({ text }: Line): string | undefined {
  const mark = bullet.exec(text)?.[0];
  if (mark !== undefined) return mark;
  return /[.!?…]["”’»]?$/u.test(text) ? undefined : dash.exec(text)?.[0];
}

function runsOf(lines: readonly Line[], markOf: (line: Line) => string | undefined): Line[][] {
  const runs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const isMarked = markOf(line) !== undefined;
    if (isMarked && open) runs.at(-1)?.push(line);
    else if (isMarked) runs.push([line]);
    open = isMarked;
  }
  return runs;
}

function isCounting(run: readonly Line[]): boolean {
  const numbers = run.map(numberOf);
  return run.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

function numberOf({ text }: Line): number {
  const groups = numbered.exec(text)?.groups ?? {};
  const circled = groups.circled?.codePointAt(0);
  return circled === undefined ? Number(groups.number ?? groups.other) : circled - 0x245f;
}

/** How far a quotation stands in from the rest. */
const inset = 3;

/** Lines that begin with `>`, or that alone stand in from the margin, are a block quotation. */
export function markQuotations(story: Story): Story {
  const paragraphs = story.lines.filter(({ role }) => role === 'paragraph');
  const isInset = ({ indent }: Line) => indent >= inset;
  const few = paragraphs.filter(isInset).length < paragraphs.length / 2;
  const margin = paragraphs.some(({ indent, text }) => indent === 0 && wordsIn(text) > 15);
  return withLines(story, (line) => {
    if (line.role !== 'paragraph') return line;
    if (/^>\s*\S/u.test(line.text))
      return { ...line, role: 'quotation', text: line.text.replace(/^(?:>\s*)+/u, '') };
    return few && margin && isInset(line) && wordsIn(line.text) > 6 ? { ...line, role: 'quotation' } : line;
  });
}

/** A paragraph that is a quotation from end to end, with its speaker on the line below: “…” / — Ana Reis. */
export function markAttributed(story: Story): Story {
  return withLines(story, (line, index) => {
    const isSpeech = ({ text }: Line) => /^["“«„「『].+["”»“」』][.。]?$/u.test(text);
    const isSpeaker = ({ text }: Line) => /^[–—-]{1,2}\s?\p{L}[^.!?]{2,90}$/u.test(text);
    const [above, below] = [story.lines[index - 1], story.lines[index + 1]];
    if (line.role !== 'paragraph') return line;
    const isQuoted = isSpeech(line) && below !== undefined && isSpeaker(below);
    const isSigned = isSpeaker(line) && above !== undefined && isSpeech(above);
    return isQuoted || isSigned ? { ...line, role: 'quotation' } : line;
  });
}
