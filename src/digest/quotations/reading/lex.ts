import type { Span } from '../marks/spans.ts';
import { foldWord } from '../words/lexicon.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isMark } from './items.ts';
import type { Item, Word } from './items.ts';

/** The words and marks of a passage, with each span as one item. */
export function lex(text: string, spans: readonly Span[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const span of spans) {
    lexGap(items, text.slice(at, span.from), at, lexicon);
    const ends = /[.!?…]/u.test(text[span.end - 1] ?? '');
    items.push({ kind: 'quote', start: span.from, end: span.to, span, ends });
    at = span.to;
  }
  lexGap(items, text.slice(at), at, lexicon);
  return items;
}

// A run of initials is bounded so that a long one is not read over and over.
const token =
  /(?:\p{Lu}\.[-‐]?){1,4}(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’&·]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const wordStart = /^[\p{L}\p{M}\p{N}]/u;
// al-Sisi, el-Baradei, d’Aubigny
const capital = /^(?:(?:al|el|as|ash|an|ad|at|az)[-‐‑]|[dl]['’])?\p{Lu}/u;
const possessive = /['’]s$/u;
const anyEnding = /['’]\p{Ll}+$/u;
const apostrophe = /['’]/u;

function lexGap(items: Item[], gap: string, offset: number, lexicon: Lexicon): void {
  for (const match of gap.matchAll(token)) {
    const start = offset + match.index;
    const text = match[0];
    if (!wordStart.test(text)) {
      addMark(items, text, start, gap[match.index + 1], lexicon);
    } else if (lexicon.grammar.elision) {
      for (const part of partsOf(text, lexicon)) addWord(items, part.text, start + part.at, lexicon);
    } else addWord(items, text, start, lexicon);
  }
}

function addMark(items: Item[], char: string, start: number, next: string | undefined, lexicon: Lexicon) {
  const last = items.at(-1);
  if (char === '.' && last?.kind === 'word' && last.end === start && isAbbreviation(last, lexicon)) {
    last.text += '.';
    last.word += '.';
    last.end += 1;
    return;
  }
  items.push({ kind: 'mark', mark: nameOfMark(char, last, next), start, end: start + char.length });
}

function isAbbreviation({ word }: Word, { is }: Lexicon): boolean {
  return (
    is('mister', `${word}.`) ||
    is('misterHe', `${word}.`) ||
    is('roles', `${word}.`) ||
    is('after', `${word}.`)
  );
}

/** `.` for what ends a sentence, `—` for any dash. */
function nameOfMark(char: string, last: Item | undefined, next: string | undefined): string {
  if (/[!?؟。！？]/u.test(char)) return '.';
  if (char === '.') return isMark(last, '…') || (next !== undefined && !/[\s)\][]/u.test(next)) ? '…' : '.';
  if (char === '؛') return ';';
  if (char === '،') return ',';
  return /[–—―]/u.test(char) || char === '-' ? '—' : char;
}

function addWord(items: Item[], written: string, start: number, lexicon: Lexicon): void {
  const end = start + written.length;
  const cut = lexicon.grammar.endingAfterApostrophe ? anyEnding : possessive;
  const text = apostrophe.test(written) ? written.replace(cut, '') : written;
  items.push({
    kind: 'word',
    text,
    word: foldWord(text),
    start,
    end,
    capital: capital.test(text),
    first: beginsSentence(items.at(-1)),
    possessive: text !== written,
  });
}

function beginsSentence(last: Item | undefined): boolean {
  if (!last) return true;
  return last.kind === 'quote' ? last.ends : last.kind === 'mark' && /^[.:—•*]$/u.test(last.mark);
}

/** A written word is one word, but for l’Élysée and a-t-il. */
function partsOf(text: string, { grammar }: Lexicon): { text: string; at: number }[] {
  const elided = grammar.elision?.exec(text)?.[0];
  if (elided !== undefined && elided.length < text.length) {
    return [
      { text: elided, at: 0 },
      { text: text.slice(elided.length), at: elided.length },
    ];
  }
  const inverted = grammar.inversion?.exec(text);
  if (!inverted || inverted.index === 0) return [{ text, at: 0 }];
  const pronoun = inverted[1] ?? '';
  return [
    { text: text.slice(0, inverted.index), at: 0 },
    { text: pronoun, at: text.length - pronoun.length },
  ];
}

/** Verbs and other phrases of several words become one: `pointed` `out` → `pointed out`. */
export function joinPhrases(items: readonly Item[], { phrases }: Lexicon): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    const phrase =
      item.kind === 'word' && !item.possessive
        ? phrases.get(item.word)?.find((words) => words.every((word, i) => isWord(items[at + i], word)))
        : undefined;
    const last = items[at + (phrase?.length ?? 1) - 1];
    if (phrase && item.kind === 'word' && last) {
      joined.push({ ...item, word: phrase.join(' '), end: last.end });
      at += phrase.length - 1;
    } else joined.push(item);
  }
  return joined;
}

function isWord(item: Item | undefined, word: string): boolean {
  return item?.kind === 'word' && item.word === word;
}
