import type { Parents } from 'hast';
import { findElement, isElement, prop, textOf } from '../tree.ts';

/** A picture that a script would have shown is in `noscript`; it takes the place of its stand-in. */
export function promoteLazyImages(parent: Parents): void {
  parent.children.forEach((child, at) => {
    if (child.type !== 'element') return;
    if (child.tagName !== 'noscript') {
      promoteLazyImages(child);
      return;
    }
    const image = findElement(child, 'img');
    const before = parent.children.slice(0, at).findLast((node) => node.type === 'element');
    const standIn = isElement(before, 'img') ? before : undefined;
    if (image === undefined || textOf(child) !== '') return;
    if (standIn && !/^https?:|^\//u.test(prop(standIn, 'src') ?? '')) standIn.properties = image.properties;
    else if (!standIn && isFigureLike(parent)) parent.children[at] = image;
  });
}

function isFigureLike(parent: Parents): boolean {
  if (parent.type !== 'element') return false;
  return (
    parent.tagName === 'figure' ||
    /image|img|photo|picture|media|lazy/iu.test(prop(parent, 'className') ?? '')
  );
}
