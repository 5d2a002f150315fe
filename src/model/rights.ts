import { z } from 'zod';

/** How much of a text may be passed on: all of it, its summary and first passage, or a link to the original. */
export const rightsSchema = z.enum(['full', 'excerpt', 'link'], {
  error: 'Rights are "full", "excerpt" or "link".',
});

export type Rights = z.output<typeof rightsSchema>;

/**
 * What of an article's text may leave the site, in every output: the page, the feeds and the cards all ask here.
 * The title, the source and the editor's own summary always may.
 */
export interface Allowance {
  /** The whole body, and any passage of it. */
  body: boolean;
  /** The first passage. */
  lede: boolean;
  figure: boolean;
}

const allowances: Record<Rights, Allowance> = {
  full: { body: true, lede: true, figure: true },
  excerpt: { body: false, lede: true, figure: false },
  link: { body: false, lede: false, figure: false },
};

export function allowanceOf(rights: Rights): Allowance {
  return allowances[rights];
}

/** An article's own `rights`, else its source's, else the site's. */
export function rightsOf(own: Rights | undefined, ofSource: Rights | undefined, ofSite: Rights): Rights {
  return own ?? ofSource ?? ofSite;
}
