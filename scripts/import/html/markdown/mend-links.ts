import type { Element, ElementContent, Parents } from 'hast';
import { mapElements, prop, textOf } from '../tree.ts';

/** Makes links whole addresses, without what only follows the reader; a link that leads nowhere becomes its text. */
export function mendLinks(parent: Parents, url: string | undefined): void {
  mapElements(parent, (child) => {
    mendLinks(child, url);
    return child.tagName === 'a' ? mend(child, url) : [child];
  });
}

function mend(link: Element, url: string | undefined): ElementContent[] {
  const href = addressOf(prop(link, 'href'), url);
  if (href === undefined || textOf(link) === '') return link.children;
  link.properties = { href };
  return [link];
}

function addressOf(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!/^(?:https?|mailto):$/u.test(url.protocol)) return undefined;
  for (const name of [...url.searchParams.keys()]) if (followers.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Parameters by which newsletters and networks count their readers. */
const followers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_hs\w+|wt_mc|cmpid|ocid|xtor|at_(?:medium|campaign)|ref_src)$/iu;
