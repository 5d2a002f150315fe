import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    // An underscore inside a word, or beside a script without spaces, opens no emphasis.
    emphasis: '*',
    strong: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
  })
  .freeze();

/** Markdown text of a body; ends with one line end. */
export function stringifyBody(body: Root): string {
  return processor.stringify(body);
}

/** The tree that a body’s Markdown stands for. */
export function parseBody(markdown: string): Root {
  return processor.parse(markdown);
}
