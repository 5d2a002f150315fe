import type { Element, Root } from 'hast';
import { cloneElement, findElement, newElement } from '../tree.ts';
import { attachCaptions } from './attach-captions.ts';
import { dropUnshown } from './drop-unshown.ts';
import { promoteLazyImages } from './lazy-images.ts';
import { markForms } from './mark-forms.ts';
import { markMedia } from './media.ts';
import { partBlocks } from './part-blocks.ts';
import { openLayoutTables } from './tables.ts';

/** How a page is made plain, in order. */
const steps: readonly ((body: Element) => void)[] = [
  promoteLazyImages,
  // Fields tell a form from a text, and are not shown to anyone later.
  markForms,
  dropUnshown,
  openLayoutTables,
  markMedia,
  attachCaptions,
  partBlocks,
];

/**
 * A copy of the page's body in which every text stands in exactly one leaf block, whoever wrote the page. Elements that
 * show nothing are gone; pictures, frames and forms are marked.
 */
export function normaliseBody(root: Root): Root {
  const body = cloneElement(findElement(root, 'body') ?? newElement('body', []));
  // The names of a whole page tell of its layout, not of its text.
  body.tagName = 'div';
  body.properties = {};
  for (const step of steps) step(body);
  return { type: 'root', children: [body] };
}
