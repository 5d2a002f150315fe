/** What begins with a `<` in a page's source. */
export interface Markup {
  kind: 'tag' | 'comment' | 'text';
  end: number;
  name: string;
  text: string;
  closes: boolean;
}

/** Of one tag, in characters; an image written into its address (`data:`) may be this long. */
const TAG_LENGTH_LIMIT = 1_000_000;

/** Reads the tag or comment at `open`; a `<` that begins neither is text. */
export function readMarkup(source: string, open: number): Markup {
  const nothing = { name: '', text: '', closes: false };
  if (source.startsWith('<!--', open)) {
    const end = source.indexOf('-->', open + 4);
    return { ...nothing, kind: 'comment', end: end === -1 ? source.length : end + 3 };
  }
  const next = source[open + 1] ?? '';
  if (next === '!' || next === '?') {
    const end = source.indexOf('>', open);
    return { ...nothing, kind: 'comment', end: end === -1 ? source.length : end + 1 };
  }
  const closes = next === '/';
  tagName.lastIndex = open + (closes ? 2 : 1);
  const name = tagName.exec(source)?.[0].toLowerCase();
  if (name === undefined) return { ...nothing, kind: 'text', end: open + 1 };
  const end = endOfTag(source, tagName.lastIndex);
  const text = source.slice(open, end);
  if (text.length > TAG_LENGTH_LIMIT) return { ...nothing, kind: 'comment', end };
  return { kind: 'tag', end, name, text, closes };
}

const tagName = /[a-z][^\s/>]*/iuy;

/** The place after the `>` that ends a tag; one inside a quoted value does not. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  let afterEquals = false;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if (afterEquals && (char === '"' || char === "'")) quote = char;
    if (!/\s/u.test(char)) afterEquals = char === '=';
  }
  return source.length;
}

/** Where the content of an element that holds no markup ends, and where its end tag does. */
export function endOfRaw(source: string, name: string, from: number): { start: number; end: number } {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  close.lastIndex = from;
  const found = close.exec(source);
  if (!found) return { start: source.length, end: source.length };
  return { start: found.index, end: endOfTag(source, found.index + found[0].length) };
}
