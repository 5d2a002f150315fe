import { extname } from 'node:path';
import { RefusedError } from '../draft.ts';

/** The routes that an input can take. */
export type Kind = 'html' | 'feed' | 'markdown' | 'text';

/** What a text is: by how it begins, else by the file's ending. */
export function kindOf(text: string, file: string): Kind {
  const start = text.slice(0, 4000).trimStart();
  const ending = extname(file).toLowerCase();
  if (/^(?:MIME-Version:|From: <Saved by)/iu.test(start)) {
    throw new RefusedError('It is a web archive (MHTML). Save the page as “HTML only” and import that.');
  }
  if (isFeed(start)) return 'feed';
  if (ending === '.json')
    throw new RefusedError('It is JSON, but no JSON Feed: it has no "version" of jsonfeed.org.');
  if (/^(?:<!doctype\s+html|<html[\s>])/iu.test(withoutPreamble(start))) return 'html';
  if (/^(?:---(?:\w+)?|\+\+\+|;;;)[ \t]*\r?\n|^# \S/u.test(start)) return 'markdown';
  if (isMarkdownName(ending)) return hasMarks(text) ? 'markdown' : 'text';
  if (['.html', '.htm', '.xhtml'].includes(ending) || /<(?:head|body|article|main)[\s>]/iu.test(start))
    return 'html';
  if (ending === '.xml') throw new RefusedError('It is XML, but neither RSS nor Atom.');
  return 'text';
}

function isFeed(start: string): boolean {
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//u.test(start);
  return /^<(?:rss|feed|(?:\w+:)?RDF)[\s>]/iu.test(withoutPreamble(start));
}

/** Without the XML declaration and comments that may stand first. */
function withoutPreamble(start: string): string {
  return start.replace(/^(?:\s*<\?[^>]*>|\s*<!--.*?-->|\s*<!DOCTYPE (?!html)[^>]*>)+\s*/isu, '');
}

/** Plain text under a Markdown name is still plain text: its lines are paragraphs. */
function hasMarks(text: string): boolean {
  return /^(?:\{|#{1,6}\s|>\s|```|[-*+]\s|\d+\.\s)|\]\(|\[\[|\*\*|^\s*<\w/mu.test(text);
}

function isMarkdownName(ending: string): boolean {
  return ['.md', '.markdown', '.mdx', '.mdown', '.mkd'].includes(ending);
}
