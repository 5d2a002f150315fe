import type { Element, Root } from 'hast';
import { RefusedError } from '../../draft.ts';
import { elementsOf, prop, textOf } from '../tree.ts';
import type { MediaKind } from './media.ts';
import { mediaKindOf } from './media.ts';
import { isLeaf } from './part-blocks.ts';
import { isDataTable } from './tables.ts';

/** A leaf of the page: a paragraph, heading, list item, cell or caption, and what can be said of it by itself. */
export interface Block {
  element: Element;
  /** Its number on the page, also written into the element as `data-block`. */
  id: number;
  text: string;
  /** The text as line breaks part it. */
  lines: readonly string[];
  /** Length in letters; a character of a script without spaces counts for a few. */
  length: number;
  /** Share of the text that is linked, 0 to 1. */
  linkShare: number;
  /** From the outermost container down to the parent. */
  ancestors: readonly Element[];
  /** Running text: a sentence, and not a heap of links. */
  prose: boolean;
}

/** A picture or embedded post, and the number of blocks before it. */
export interface Media {
  element: Element;
  kind: MediaKind;
  before: number;
  ancestors: readonly Element[];
}

/**
 * Finds the blocks of a normalised body and numbers them, and the media between them.
 * @throws {RefusedError} When they are more than any article's page has.
 */
export function blocksOf(root: Root): { blocks: Block[]; media: Media[] } {
  const blocks: Block[] = [];
  const media: Media[] = [];
  const visit = (element: Element, ancestors: readonly Element[]): void => {
    const kind = mediaKindOf(element);
    if (kind) media.push({ element, kind, before: blocks.length, ancestors });
    else if (isDataTable(element) || isLeaf(element)) {
      const text = textOf(element);
      if (text === '') return;
      element.properties.dataBlock = String(blocks.length);
      blocks.push(describe(element, blocks.length, text, ancestors));
    } else {
      const inside = [...ancestors, element];
      for (const child of element.children) if (child.type === 'element') visit(child, inside);
    }
  };
  for (const child of root.children) if (child.type === 'element') visit(child, []);
  if (blocks.length > BLOCK_LIMIT) throw new RefusedError(tooMany);
  return { blocks, media };
}

/** A live blog of a day has about 3,000. */
const BLOCK_LIMIT = 12_000;

const tooMany = `The page has more than ${BLOCK_LIMIT.toLocaleString('en')} paragraphs, list items and headings, too many to look for an article in. Copy the article’s text into a .txt file and import that.`;

/** Letters, with those of scripts that need fewer of them for a word counted as more: ideographs and kana 3, Thai and its like 1.5. */
export function lengthOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return text.length + 2 * dense + hangul;
}

/** A full stop after two letters at least: `24. Juli` and `J. Smith` end no sentence. */
const sentenceEnd =
  /(?:[\p{L}\p{M}]{2}|[%»”"')\]])[.!?…؟۔।։።]["'”’»«“）)\]]*(?:\s|$)|\d[.!?…]["'”’»«“）)\]]*$|[。！？]/u;

/** Whether a text reads like a sentence or more. */
export function isSentence(text: string): boolean {
  const length = lengthOf(text);
  if (length < 40) return false;
  return sentenceEnd.test(text) || (length > 140 && /[,;:،、，]/u.test(text));
}

function describe(element: Element, id: number, text: string, ancestors: readonly Element[]): Block {
  const linked = ancestors.some((ancestor) => ancestor.tagName === 'a') || element.tagName === 'a';
  const linkShare = linked ? 1 : linkLength(element) / text.length;
  const prose = element.tagName !== 'table' && linkShare < 0.5 && isSentence(text);
  const lines = linesOf(element);
  return { element, id, text, lines, length: lengthOf(text), linkShare, ancestors, prose };
}

function linesOf(element: Element): string[] {
  const lines = [''];
  const gather = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') lines.push(`${lines.pop() ?? ''}${child.value}`);
      else if (child.type === 'element' && child.tagName === 'br') lines.push('');
      else if (child.type === 'element') gather(child);
    }
  };
  gather(element);
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

function linkLength(element: Element): number {
  const links = elementsOf(element).filter(({ tagName }) => tagName === 'a');
  return links.reduce((sum, link) => {
    const { length } = textOf(link);
    // The number of a note is no link to follow.
    return (prop(link, 'href') ?? '').startsWith('#') && length < 6 ? sum : sum + length;
  }, 0);
}
