import { between, pick } from '../../random.ts';
import type { Random } from '../../random.ts';
import type { DrawText } from './draw-text.ts';
import type { Language } from './language.ts';

export interface BodyOptions {
  language: Language;
  random: Random;
  draw: DrawText;
  /** Words to come near to. */
  words: number;
}

type BlockMaker = (options: BodyOptions) => string;

/** A text in Markdown: paragraphs, among them quotations, lists, subheads, a table or a footnote, as news has them. */
export function bodyOf(options: BodyOptions): string {
  const { language, random, words } = options;
  const blocks: string[] = [paragraph(options)];
  const notes: string[] = [];
  let written = wordsIn(blocks[0] ?? '', language);
  while (written < words) {
    const block = blockMaker(random)(options);
    const noted = random() < 0.03 && notes.length < 3 ? `${block}[^${notes.length + 1}]` : block;
    if (noted !== block && isPlain(block)) {
      notes.push(`[^${notes.length + 1}]: ${options.draw('sentence')}`);
      blocks.push(noted);
    } else blocks.push(block);
    written += wordsIn(block, language);
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

/** Words of a text, quickly counted. */
export function wordsIn(text: string, { charactersPerWord }: Language): number {
  return charactersPerWord === undefined
    ? text.split(' ').length
    : Math.round(text.length / charactersPerWord);
}

/** What a block may be, and how often among a hundred: guessed from a reading of agency reports. */
const makers: readonly (readonly [BlockMaker, number])[] = [
  [paragraph, 58],
  [quoting, 26],
  [subhead, 8],
  [list, 4],
  [quoteBlock, 3],
  [table, 1],
];

function blockMaker(random: Random): BlockMaker {
  let left = random() * 100;
  for (const [maker, share] of makers) {
    left -= share;
    if (left < 0) return maker;
  }
  return paragraph;
}

function paragraph({ language, random, draw }: BodyOptions): string {
  const sentences = Array.from({ length: between(random, 2, 4) }, () => draw('sentence'));
  const text = sentences.join(language.space);
  return random() < 0.15 ? linked(text, language, random) : text;
}

/** The last words of a paragraph but for its stop, as a link. */
function linked(text: string, { space }: Language, random: Random): string {
  const start = space === '' ? text.length - 5 : text.lastIndexOf(space, text.length - 12) + 1;
  const words = text.slice(start, -1);
  if (/[[\]“”«»]/u.test(words)) return text;
  return `${text.slice(0, start)}[${words}](https://records.example/${between(random, 1000, 9999)})${text.slice(-1)}`;
}

function quoting({ language, random, draw }: BodyOptions): string {
  const around = random() < 0.5 ? [draw('sentence'), draw('spoken')] : [draw('spoken'), draw('sentence')];
  return around.join(language.space);
}

function subhead({ draw, random, language }: BodyOptions): string {
  return `## ${draw('subhead')}\n\n${paragraph({ draw, random, language, words: 0 })}`;
}

function list({ random, draw }: BodyOptions): string {
  const mark = pick(random, ['-', '-', '1.']);
  return Array.from({ length: between(random, 3, 6) }, () => `${mark} ${draw('sentence')}`).join('\n');
}

function quoteBlock({ draw }: BodyOptions): string {
  return `> ${draw('sentence')}`;
}

function table({ random, draw }: BodyOptions): string {
  const columns = between(random, 2, 4);
  const head = Array.from({ length: columns }, () => draw('column'));
  const rows = Array.from({ length: between(random, 3, 6) }, () => [
    draw('place'),
    ...Array.from({ length: columns - 1 }, () => draw('number')),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function isPlain(block: string): boolean {
  return !/[\n|>]/u.test(block);
}
