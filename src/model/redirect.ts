import { z } from 'zod';
import { isWebUrl } from '../lib/url.ts';
import { isSlug } from '../lib/slug.ts';
import { lineSchema } from './fields.ts';

const path = /^\/[^\s?#*:"<>]*$/u;
const ownPath = 'Write a path of this site without its base, for example /2019/low-tide.html.';

/** `redirects:` in site.yml: paths that were published once, and where they lead now. */
export const redirectsSchema = z.record(
  lineSchema.regex(path, ownPath),
  lineSchema.refine(
    (to) => /^\/[^\s*"<>]*$/u.test(to) || isWebUrl(to),
    'Write a path of this site, for example /articles/low-tide/, or a whole address.',
  ),
  { error: 'Write the redirects one to a line: /the/old/path/: /the/new/path/.' },
);

/** `aliases:` of an article: slugs or paths that it had before. */
export const aliasSchema = lineSchema.refine(
  (alias) => isSlug(alias) || path.test(alias),
  'Write a slug that the article had, for example low-tide, or a path, for example /2019/low-tide.html.',
);

/** An address that was published once, and where it leads now. */
export interface Redirect {
  /** Without the base. */
  from: string;
  /** Without the base; or an absolute address. */
  to: string;
}

/** A redirect, and where in the content it is written. */
export type RedirectOrigin = { slug: string; index: number } | { key: string };

interface Redirecting {
  site: { redirects: Readonly<Record<string, string>> };
  articles: readonly { slug: string; draft: boolean; aliases: readonly string[] }[];
}

/** Every redirect of a site: those of site.yml, then the aliases of what is published. */
export function redirectsOf({ site, articles }: Redirecting): (Redirect & { origin: RedirectOrigin })[] {
  const ofSite = Object.entries(site.redirects).map(([from, to]) => ({ from, to, origin: { key: from } }));
  const published = articles.filter(({ draft }) => !draft);
  const ofArticles = published.flatMap(({ slug, aliases }) =>
    aliases.map((alias, index) => {
      const from = alias.startsWith('/') ? alias : `/articles/${alias}/`;
      return { from, to: `/articles/${slug}/`, origin: { slug, index } };
    }),
  );
  return [...ofSite, ...ofArticles];
}
