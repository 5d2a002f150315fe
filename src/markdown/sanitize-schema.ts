import { defaultSchema } from 'rehype-sanitize';
import type { Options as Schema } from 'rehype-sanitize';

const dropped = new Set(['input', 'picture', 'source', 'div', 'span', 'section']);

/**
 * What an article's HTML may hold: GitHub's list (hast-util-sanitize) less forms and wrappers, plus figures and language.
 * Ids and names get the prefix `user-content-`, so that no text can take the place of an element of the page.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !dropped.has(name)),
    ...['section', 'figure', 'figcaption', 'mark', 'small', 'abbr', 'cite', 'time', 'u'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'lang', 'dir', 'title', 'ariaLabel', 'ariaDescribedBy', 'ariaLabelledBy'],
    img: ['src', 'alt'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    time: ['dateTime', 'dataEvent'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    ol: ['start', 'reversed', 'type'],
  },
  // Not their text either: it is code, or stands for what is not shown.
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'title'],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'], cite: ['http', 'https'] },
};
