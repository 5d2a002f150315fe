import { findDates } from '../../dates/find-dates.ts';
import type { Block } from '../body/blocks.ts';
import { isSentence } from '../body/blocks.ts';
import { isHeading } from '../body/choose.ts';
import { authorsIn, isByline } from '../fields/author-names.ts';
import { isSiteName } from '../fields/site-names.ts';
import { foldText } from '../fold.ts';
import type { About, Pass } from './article-text.ts';
import { withoutBlocks } from './article-text.ts';

/** Takes out what the front matter holds: the title wherever it stands, and above the text byline, date, place and summary. */
export const dropOpening: Pass = (text, about) => {
  const titled = text.blocks.filter((block, at) => isTitle(block, about) && (isHeading(block) || at < 6));
  const rest = withoutBlocks(text, new Set(titled), 'the title, repeated');
  const start = rest.blocks.findIndex((block) => block.prose && !isFrontMatter(block, about));
  const opening = rest.blocks.slice(0, start === -1 ? 0 : start);
  const gone = opening.filter((block) => isFrontMatter(block, about) || isLooseWord(block));
  return withoutBlocks(rest, new Set(gone), 'byline, date or summary, which the front matter holds');
};

function isTitle({ text }: { text: string }, { title }: About): boolean {
  return title !== undefined && foldText(text) === foldText(title);
}

/** A block of several lines is so when each line is: title, byline, role and date under each other. */
function isFrontMatter(block: Block, about: About): boolean {
  if (about.summary !== undefined && foldText(block.text) === foldText(about.summary)) return true;
  if (block.length > 300) return false;
  const told = block.lines.filter((text) => isTitle({ text }, about) || isByOrDate(text, about));
  return told.length > 0 && block.lines.every((text) => told.includes(text) || text.length < 30);
}

function isByOrDate(text: string, { authors, language, sites }: About): boolean {
  if (text.length > 200) return false;
  // “By the evening the roads were empty.” names nobody.
  if ((isByline(text) && !isSentence(text)) || isSiteName(text, sites)) return true;
  const bare = withoutDates(text, language);
  if (lettersIn(bare) < 0.45 * lettersIn(text)) return true;
  const named = authors.filter((author) => foldText(text).includes(foldText(author)));
  const letters = named.reduce((sum, name) => sum + lettersIn(name), 0);
  return (
    named.length > 0 && letters > 0.4 * lettersIn(bare) && authorsIn(text, { sites, language }).length > 0
  );
}

/** A place, a label, a part of the paper: no heading, no list, no sentence. */
function isLooseWord(block: Block): boolean {
  return block.element.tagName === 'p' && block.length < 60 && !/[.!?:。！？"”»]$/u.test(block.text);
}

function withoutDates(text: string, language: string): string {
  let rest = text.replace(/\d{1,2}\s?[:.h]\s?\d{2}/gu, '');
  for (const { text: date } of findDates(text, language.replace(/-.*$/u, ''))) rest = rest.replace(date, '');
  return rest;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
