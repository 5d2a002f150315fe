import { directionOf } from '../../lib/language.ts';
import { createMemo } from '../../lib/memo.ts';
import { printable } from '../../lib/printable.ts';
import type { FeedBlock } from '../../views/feeds/feed-block.ts';
import { escapeHtml } from './escape.ts';
import { feedHtmlOf } from './feed-html.ts';

export interface HtmlOptions {
  /** Absolute address of the page that the blocks stand on. */
  url: string;
  lang: string;
  /** The HTML of a text of the cache, by its digest. */
  getBody: (digest: string) => string;
}

/** Blocks as HTML that feed readers keep. Lines that run from the right say so: a reader's own run from the left. */
export function blockHtml(blocks: readonly FeedBlock[], options: HtmlOptions): string {
  const html = blocks.map((block) => htmlOf(block, options)).join('\n');
  if (directionOf(options.lang) === 'ltr') return html;
  return `<div lang="${options.lang}" dir="rtl">\n${html}\n</div>`;
}

function htmlOf(block: FeedBlock, { url, getBody }: HtmlOptions): string {
  switch (block.kind) {
    case 'text':
      return textHtml(block.digest, url, getBody);
    case 'figure':
      return figureHtml(block);
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'quotation':
      return `<blockquote><p><a href="${text(block.href)}">${text(block.text)}</a></p></blockquote>`;
    case 'story':
      return `<h3>${link(block.href, block.title)}</h3>${block.summary === undefined ? '' : `\n<p>${text(block.summary)}</p>`}`;
    case 'link':
      return `<p>${link(block.href, block.label)}</p>`;
  }
}

function figureHtml({ figure }: Extract<FeedBlock, { kind: 'figure' }>): string {
  const { url, alt, width, height, caption, credit } = figure;
  const image = `<img src="${text(url)}" alt="${text(alt)}" width="${width}" height="${height}">`;
  const line = [caption, credit].filter((part) => part !== undefined).join(' ');
  return `<figure>${image}${line === '' ? '' : `<figcaption>${text(line)}</figcaption>`}</figure>`;
}

function link(href: string, label: string): string {
  return `<a href="${text(href)}">${text(label)}</a>`;
}

function text(value: string): string {
  return escapeHtml(printable(value));
}

/** How many texts are kept: an article stands in several feeds, and in several formats of each. */
const texts = createMemo<string>(500);

function textHtml(digest: string, url: string, getBody: HtmlOptions['getBody']): string {
  return texts(`${digest} ${url}`, () => feedHtmlOf(getBody(digest), url));
}
