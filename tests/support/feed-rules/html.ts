import type { Element, Root } from 'hast';
import { HtmlValidate } from 'html-validate';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';

/** The validator's list less what issue and readers do not want: no form, frame, script, style or wrapper of a page. */
const elements = new Set(
  (
    'a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd ' +
    'li ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
);
const attributes = new Set(
  'alt cite colSpan dir height href lang reversed rowSpan src srcSet start title width'.split(' '),
);

/** Nesting and syntax; that the text has words for an image is for the page to see to. */
const validator = new HtmlValidate({
  root: true,
  rules: {
    'close-attr': 'error',
    'close-order': 'error',
    'element-permitted-content': 'error',
    'element-permitted-order': 'error',
    'element-permitted-parent': 'error',
    'no-dup-attr': 'error',
    'no-raw-characters': 'error',
    'unrecognized-char-ref': 'error',
    'void-content': 'error',
  },
});

/** What is wrong with the HTML that a feed carries: bad nesting, elements and attributes that readers drop, addresses that lead nowhere outside of the site. */
export function htmlFaults(html: string): string[] {
  const faults = known.get(html) ?? faultsOf(html);
  known.set(html, faults);
  return faults;
}

/** An item stands in many feeds. */
const known = new Map<string, string[]>();

function faultsOf(html: string): string[] {
  const file = new VFile({ value: html });
  const tree: Root = unified().use(rehypeParse, { fragment: true, emitParseErrors: true }).parse(file);
  const { results } = validator.validateStringSync(html);
  const faults = [
    ...file.messages.map(({ ruleId }) => `HTML: ${ruleId ?? 'parse error'}`),
    ...results.flatMap(({ messages }) => messages.map(({ message }) => `HTML: ${message}`)),
  ];
  visit(tree, (node) => {
    if (node.type === 'element') faults.push(...elementFaults(node));
    else if (node.type !== 'text' && node.type !== 'root') faults.push(`HTML: a ${node.type}`);
  });
  return faults;
}

function elementFaults({ tagName, properties }: Element): string[] {
  const unknown = elements.has(tagName) ? [] : [`HTML: <${tagName}>`];
  const named = Object.entries(properties).flatMap(([name, value]) => {
    if (!attributes.has(name)) return [`HTML: ${tagName} has ${name}`];
    return addressesIn(name, String(value)).flatMap((address) =>
      /^(?:https?:\/\/[\w.:@[\]-]+\/|mailto:)/u.test(address)
        ? []
        : [`HTML: ${name} "${address}" is not absolute`],
    );
  });
  const bare = tagName === 'img' && properties.alt === undefined ? ['HTML: img has no alt'] : [];
  return [...unknown, ...named, ...bare];
}

function addressesIn(name: string, value: string): string[] {
  if (name === 'srcSet') return value.split(/,\s+/u).map((candidate) => candidate.split(/\s/u)[0] ?? '');
  return ['href', 'src', 'cite'].includes(name) ? [value] : [];
}
