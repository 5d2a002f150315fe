import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { isSteering } from '../lib/visible.ts';
import type { Event } from '../model/event.ts';
import type { Passage } from '../model/passage.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeImages } from './rehype-images.ts';
import type { ImageOptions } from './rehype-images.ts';
import { rehypeLinks } from './rehype-links.ts';
import type { TextLink } from './rehype-links.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypeScrollers } from './rehype-scrollers.ts';
import { rehypeSpans } from './rehype-spans.ts';
import { rehypeVisible } from './rehype-visible.ts';
import { remarkEvents } from './remark-events.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

export interface RenderOptions extends ImageOptions {
  /** Words of the interface that stand in a text. */
  labels: { footnotes: string; backToText: string; table: string };
}

export interface Rendered {
  html: string;
  passages: Passage[];
  /** What the text tells with a date. */
  events: Event[];
  /** Local images that the text asks for, as written, with the digest of what was found. */
  images: { src: string; digest?: string | undefined }[];
  /** What is wrong in the text, with lines of the body. */
  faults: Remark[];
  /** What somebody should look at there, though nothing is broken. */
  advice: Remark[];
  /** Links to other pages of the site. */
  links: TextLink[];
}

/** A sentence about a place in a body. */
export interface Remark {
  message: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** A renderer of Markdown bodies to safe HTML, made once for many bodies. */
export function createRenderer(options: RenderOptions): (body: string) => Rendered {
  const processors = new Map<string, ReturnType<typeof processorOf>>();
  return (body) => {
    const needs = needsOf(body);
    const key = JSON.stringify(needs);
    const processor = processors.get(key) ?? processorOf(options, needs);
    processors.set(key, processor);
    const file = processor.processSync(new VFile({ value: body }));
    const { passages = [], images = [], events = [], links = [] } = file.data;
    // vfile's `info` leaves `fatal` undefined.
    const faults = file.messages.filter(({ fatal }) => fatal !== undefined).map(remarkOf);
    const advice = file.messages.filter(({ fatal }) => fatal === undefined).map(remarkOf);
    return { html: String(file), passages, events, images, links, faults, advice };
  };
}

function remarkOf({ reason, line, column }: VFile['messages'][number]): Remark {
  return { message: reason, line, column };
}

/** What only some bodies need. */
interface Needs {
  /** Directives are parsed only where an event is meant: elsewhere `a:b` is just that. */
  events: boolean;
  /** HTML is parsed only where there may be some: a second parse of the tree takes as long as all the rest. */
  html: boolean;
  /** Characters that steer without being seen are looked for where there may be some. */
  visible: boolean;
}

function needsOf(body: string): Needs {
  const html = body.includes('<');
  // HTML may name any character by its number.
  const visible = body.includes('&#') || isSteering(body);
  return { events: body.includes(':event'), html, visible };
}

function processorOf(options: RenderOptions, needs: Needs) {
  return (
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(needs.events ? [remarkDirective, remarkEvents] : [])
      .use(remarkRehype, {
        allowDangerousHtml: true,
        // The sanitiser adds the prefix; twice would break the links between text and note.
        clobberPrefix: '',
        footnoteLabel: options.labels.footnotes,
        // What is seen is ↩, and ↩2 where a note is named again; what is heard tells them apart as well.
        footnoteBackLabel: (_note, mention) =>
          mention > 1 ? `${options.labels.backToText} ${mention}` : options.labels.backToText,
      })
      .use(needs.html ? [rehypeRaw] : [])
      // All that follows may trust the tree; all ids and attributes that we add come after it.
      .use(rehypeSanitize, sanitizeSchema)
      .use(needs.visible ? [rehypeVisible] : [])
      // Markdown knows no spans.
      .use(needs.html ? [rehypeSpans] : [])
      .use(rehypeImages, options)
      // After it: only an image that is there makes a figure.
      .use(rehypeFigures)
      .use(rehypeHeadings)
      // The prefix keeps a heading from taking an id of the page's own.
      .use(rehypeSlug, { prefix: 's-' })
      .use(rehypePassages)
      .use(rehypeLinks, { base: options.base })
      .use(rehypeScrollers, { tableLabel: options.labels.table })
      .use(rehypeStringify)
      .freeze()
  );
}
