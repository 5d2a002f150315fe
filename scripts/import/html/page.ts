import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { RefusedError } from '../draft.ts';
import { readLinkedData } from './source/json-ld.ts';
import type { LinkedData } from './source/json-ld.ts';
import { readMeta } from './source/meta.ts';
import type { Meta } from './source/meta.ts';
import { readMicrodata } from './source/microdata.ts';
import type { Microdata } from './source/microdata.ts';
import { TAG_LIMIT, tooManyTags, trimSource } from './source/trim-source.ts';
import { elementsOf } from './tree.ts';

/** A page, and all that it says of itself in forms made for machines. */
export interface Page {
  /** The whole page; readers of fields look at it, nobody changes it. */
  root: Root;
  meta: Meta;
  data: LinkedData;
  microdata: Microdata;
  /** Where the page was, if it says so or the caller does. */
  url: string | undefined;
}

export function openPage(html: string, url?: string): Page {
  const { html: trimmed, jsonLd } = trimSource(html);
  const root = unified().use(rehypeParse).parse(trimmed);
  // A stress that is never closed is opened again in every paragraph below.
  if (elementsOf(root).length > TAG_LIMIT) throw new RefusedError(tooManyTags());
  const meta = readMeta(root);
  const address = url ?? addressOf(meta) ?? savedFrom(html);
  return { root, meta, data: readLinkedData(jsonLd, address), microdata: readMicrodata(root), url: address };
}

function addressOf(meta: Meta): string | undefined {
  const candidates = [meta.link('canonical'), meta.first('og:url', 'twitter:url')?.value];
  return candidates.find((address) => address !== undefined && /^https?:\/\//iu.test(address));
}

/** Browsers, and an extension of theirs, note in a comment at the top where they saved a page from. */
function savedFrom(html: string): string | undefined {
  const top = html.slice(0, 2000);
  return (/\bsaved from url=\(\d+\)(https?:\S+)/u.exec(top) ??
    /SingleFile\s+url:\s*(https?:\S+)/u.exec(top))?.[1];
}
