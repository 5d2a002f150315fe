import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { printable } from '../../lib/printable.ts';
import { resolveUri } from '../../lib/url.ts';

/** The elements that feed readers keep. Others leave their content behind. */
const kept = new Set(
  (
    'a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd ' +
    'li ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
);

/** Elements whose content is no text of the article either. */
const dropped = new Set('script style template iframe object form input button select textarea'.split(' '));

const keptAttributes = new Set(
  'alt cite colSpan dir height href lang reversed rowSpan src srcSet start title width'.split(' '),
);

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/**
 * An article's HTML as feed readers keep it: every address absolute, no class, id, style or wrapper of the page.
 *
 * `<p id="p-1f3a9c2b"><a href="/topics/">Topics</a></p>` → `<p><a href="https://example.org/topics/">Topics</a></p>`
 *
 * @param base absolute address of the page, which relative ones are resolved against
 */
export function feedHtmlOf(html: string, base: string): string {
  const tree = processor.parse(html);
  const children = tree.children.flatMap((node) => keep(node, base));
  return processor.stringify({ ...tree, children } satisfies Root);
}

function keep(node: RootContent, base: string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: printable(node.value) }];
  if (node.type !== 'element' || isDropped(node)) return [];
  const children = node.children.flatMap((child) => keep(child, base));
  if (!kept.has(node.tagName)) return children;
  return [{ ...node, properties: propertiesOf(node, base), children }];
}

/** The way back from a note leads nowhere in a reader. */
function isDropped({ tagName, properties }: Element): boolean {
  return dropped.has(tagName) || properties.hidden === true || properties.dataFootnoteBackref !== undefined;
}

function propertiesOf({ properties }: Element, base: string): Element['properties'] {
  const pairs = Object.entries(properties).filter(([name]) => keptAttributes.has(name));
  return Object.fromEntries(pairs.map(([name, value]) => [name, attributeOf(name, value, base)]));
}

function attributeOf(
  name: string,
  value: Element['properties'][string],
  base: string,
): Element['properties'][string] {
  if (typeof value !== 'string') return value;
  if (name === 'href' || name === 'src' || name === 'cite') return resolveUri(value, base);
  if (name === 'srcSet')
    return value.replace(
      /(^|,\s+)(\S+)/gu,
      (_, comma: string, url: string) => `${comma}${resolveUri(url, base)}`,
    );
  return printable(value);
}
