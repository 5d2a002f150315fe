import { parseFeed } from 'feedsmith';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A program that shows Markdown without any care. */
const careless = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** What a careless program would put on a screen from a file of the site: the HTML in feeds, Markdown as HTML. */
export function feedHtmlIn(file: string, text: string): string[] {
  if (file.endsWith('.md') || file === 'llms.txt') return [String(careless.processSync(text))];
  if (file.endsWith('feed.json')) return textsAt(JSON.parse(text), ['content_html']);
  // In RSS a description is HTML; in Atom only what says so, which is the content.
  const isRss = /<rss[ >]/u.test(text);
  if (isRss || text.includes('<feed ')) return textsAt(parseFeed(text).feed, isRss ? inRss : inAtom);
  return [];
}

const inRss = ['description', 'encoded', 'content'];
const inAtom = ['content'];

/** The texts that stand under certain names, at any depth; what Media RSS says of a picture is plain text. */
function textsAt(value: unknown, names: readonly string[], isNamed = false): string[] {
  if (typeof value === 'string') return isNamed ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'media' ? [] : textsAt(inner, names, isNamed || names.includes(name)),
  );
}
