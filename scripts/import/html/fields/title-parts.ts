import { foldText } from '../fold.ts';
import { isSiteName } from './site-names.ts';

const separator = /\s+[-–—|·•:»›~/]+\s+|\s*[|｜_]\s*|：|\s?::\s?|:\s+|\s+\.{3}\s+/u;

/** Cuts the site's name, and what it files the page under, off either end. */
export function withoutSite(title: string, sites: readonly string[], isTag: boolean): string {
  const parts = partsOf(title);
  const cut = parts.slice();
  while (cut.length > 1 && isSiteName(textOfPart(cut.at(-1)), sites)) cut.pop();
  while (cut.length > 1 && isSiteName(textOfPart(cut[0]), sites)) cut.shift();
  // Of a site that gives no name, a short last part after a bar or dash is the name.
  const last = cut.at(-1);
  if (isTag && cut.length === parts.length && cut.length > 1 && last && /[-–—|_»]/u.test(last.before))
    if (last.text.length < 30 && last.text.length < title.length / 2) cut.pop();
  return cut.map((part, at) => (at === 0 ? part.text : part.before + part.text)).join('');
}

interface Part {
  /** The separator before it. */
  before: string;
  text: string;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let rest = title;
  let before = '';
  for (let match = separator.exec(rest); match; match = separator.exec(rest)) {
    parts.push({ before, text: rest.slice(0, match.index) });
    before = match[0];
    rest = rest.slice(match.index + match[0].length);
  }
  parts.push({ before, text: rest });
  return parts.filter(({ text }) => text !== '');
}

function textOfPart(part: Part | undefined): string {
  return part?.text ?? '';
}

/** In a title of more parts than this nobody can tell what is what. */
const mostParts = 12;

/** Folded: the parts that separators divide a title into, joined in every way that keeps their order. */
export function joinedParts(title: string): string[] {
  const parts = partsOf(title).map(({ text }) => foldText(text));
  if (parts.length > mostParts) return [foldText(title)];
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, count) => parts.slice(from, from + count + 1).join('')),
  );
}

/** One line, without the entities that some pages escape twice. */
export function plainTitle(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/&amp;/gu, '&')
    .replace(/&quot;|&#0?34;/gu, '"')
    .replace(/&#0?39;|&apos;|&rsquo;/gu, '’')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
