import type { Block } from '../../../../scripts/import/html/body/blocks.ts';
import { blocksOf } from '../../../../scripts/import/html/body/blocks.ts';
import { normaliseBody } from '../../../../scripts/import/html/body/normalise.ts';
import type { Sight } from '../../../../scripts/import/html/fields/sight.ts';
import { readFields } from '../../../../scripts/import/html/fields/read-fields.ts';
import type { Page } from '../../../../scripts/import/html/page.ts';
import { openPage } from '../../../../scripts/import/html/page.ts';

/** A page of the given head and body, read as `readHtml` reads it. */
export function makePage({ head = '', body = '', lang = 'en', url }: Parts): Page {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return openPage(html, url);
}

export interface Parts {
  head?: string;
  body?: string;
  lang?: string;
  url?: string;
}

export function makeBlocks(body: string): Block[] {
  return blocksOf(normaliseBody(makePage({ body }).root)).blocks;
}

/** The fields of a page, and the view that they were read from. */
export function makeFields(parts: Parts): ReturnType<typeof readFields> & { sight: Sight } {
  const page = makePage(parts);
  return readFields(page, blocksOf(normaliseBody(page.root)).blocks, parts.url);
}

export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
