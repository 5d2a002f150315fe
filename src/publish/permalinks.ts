import { basename } from 'node:path';

/**
 * What somebody may have linked to or subscribed to within a file, beside its address: ids of passages in a page, ids of
 * entries in a feed. Of a feed's three formats one is enough, and what topics and sources list stands in the main feed too.
 */
export function idsIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) return found(text, / id="(p-[0-9a-f]{8}(?:-\d+)?)"/gu);
  return isFeed(file) ? found(text, /<entry[ >][^]*?<id>([^<]+)<\/id>/gu).map(unescape) : [];
}

/** Whether a file can hold such ids. */
export function hasIds(file: string): boolean {
  return file.endsWith('.html') || isFeed(file);
}

/** Whether others keep the address of a file: a page, a feed, a calendar, a text; not what pages ask for by themselves, nor what leads programs about. */
export function isLasting(file: string): boolean {
  if (
    /^(?:_|cards\/|media\/|search\/(?:engine|parts)\/|404\.html$|manifest\.json$|robots\.txt$|.*sitemap)/u.test(
      file,
    )
  )
    return false;
  return /\.(?:html|xml|json|opml|ics|md|txt|eml)$/u.test(file);
}

export function isFeed(file: string): boolean {
  return basename(file) === 'atom.xml' && !/^(?:topics|sources)\//u.test(file);
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
}

/** An id is a URI: of what XML escapes, it can hold an ampersand and an apostrophe. */
function unescape(text: string): string {
  return text.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
