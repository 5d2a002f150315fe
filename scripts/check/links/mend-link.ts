import { articlePath, linkTargetOf } from '../../../src/digest/links/link-target.ts';
import type { Fix } from '../../../src/lib/problem.ts';
import { decodeUri } from '../../../src/lib/url.ts';
import type { Article } from '../../../src/model/article.ts';
import type { PlacedLink } from '../../../src/store/body-reader.ts';
import type { Cache } from '../../../src/store/cache.ts';
import { articleWithPassage } from './find-ids.ts';

/**
 * Where the target of a link that leads nowhere is now, as a mending of the link; undefined where that is not certain.
 *
 * @param text of the file that the link stands in
 */
export function mendLink(
  link: PlacedLink,
  text: string,
  articles: readonly Article[],
  cache: Cache,
): Fix | undefined {
  const target = linkTargetOf(link);
  if (!target) return undefined;
  const fragment = target.fragment === '' ? '' : `#${target.fragment}`;
  const moved = articleWithPassage(articles, cache, target.fragment) ?? namedSo(target.path, articles);
  const to = moved && articlePath(moved.slug) + fragment;
  return to === undefined || to === link.href ? undefined : fixOf(link, to, text);
}

/** `/2023/low-tide/`, `/articles/2023/low-tide.md` and `low-tide.html` can mean one article only. */
function namedSo(path: string, articles: readonly Article[]): Article | undefined {
  const name = decodeUri(path.replace(/(?:\/|\/index\.html|\.md|\.html)$/u, '').replace(/^.*\//u, ''));
  return articles.find(({ slug, draft }) => slug === name && !draft);
}

/** The address as it stands in the text, from the link on: after `](`, `]: ` or `href=`. */
export function fixOf({ href, line, column }: PlacedLink, to: string, text: string): Fix | undefined {
  if (line === undefined || column === undefined) return undefined;
  const start = offsetOf(text, line, column);
  const found = addressIn(href).exec(text.slice(start));
  const [, opening = '', from = ''] = found ?? [];
  if (!found) return undefined;
  const upTo = text.slice(0, start + found.index + opening.length).split('\n');
  return { line: upTo.length, column: (upTo.at(-1) ?? '').length + 1, from, to };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1;
}

/** As written, or percent-encoded as Markdown's readers make it. */
function addressIn(href: string): RegExp {
  const forms = [...new Set([href, decodeUri(href)])].map((form) => RegExp.escape(form));
  return new RegExp(`(\\]\\(<?|\\]:\\s*<?|href=["']?)(${forms.join('|')})(?=[\\s)>"'])`, 'u');
}
