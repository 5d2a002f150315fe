import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Passage } from '../model/passage.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeImages } from './rehype-images.ts';
import type { ImageOptions } from './rehype-images.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypeTables } from './rehype-tables.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

export interface RenderOptions extends ImageOptions {
  /** Words of the interface that stand in a text. */
  labels: { footnotes: string; backToText: string; table: string };
}

export interface Rendered {
  html: string;
  passages: Passage[];
  /** Images shown, as written and as found. */
  images: { src: string; digest: string }[];
  missingImages: { src: string; line?: number; column?: number }[];
}

/** A renderer of Markdown bodies to safe HTML, made once for many bodies. */
export function createRenderer(options: RenderOptions): (body: string) => Rendered {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      // The sanitiser adds the prefix; twice would break the links between text and note.
      clobberPrefix: '',
      footnoteLabel: options.labels.footnotes,
      footnoteBackLabel: options.labels.backToText,
    })
    .use(rehypeRaw)
    // All that follows may trust the tree; all ids and attributes that we add come after it.
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeLinks, { base: options.base })
    .use(rehypeImages, options)
    .use(rehypeHeadings)
    // The prefix keeps a heading from taking an id of the page's own.
    .use(rehypeSlug, { prefix: 's-' })
    .use(rehypePassages)
    .use(rehypeTables, { tableLabel: options.labels.table })
    .use(rehypeStringify)
    .freeze();

  return (body) => {
    const file = processor.processSync(new VFile({ value: body }));
    const { passages = [], images = [], missingImages = [] } = file.data;
    return { html: String(file), passages, images, missingImages };
  };
}
