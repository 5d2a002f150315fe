import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { createMemo } from '../../../lib/memo.ts';

/**
 * Puts the rules of a style sheet on the elements that they are for, since mail programs drop sheets: `td { color: red }`
 * → `<td style="color: red;">`. A selector is the name of an element or a class; of two declarations a class's outdoes an
 * element's, a later one an earlier, and what stands on the element both. Outlook reads some styles of tables
 * only as attributes, so they become those too.
 */
export function putStyles(tree: Root, sheet: string): void {
  const rules = rulesOf(sheet, () => parseSheet(sheet));
  visit(tree, 'element', (node) => {
    const style = declarationsOn(node, rules);
    if (style.size === 0) return;
    const own = typeof node.properties.style === 'string' ? node.properties.style : '';
    for (const [property, value] of parseDeclarations(own)) put(style, property, value);
    node.properties.style = Array.from(style, ([property, value]) => `${property}: ${value};`).join(' ');
    if (/^(?:table|tbody|tr|td)$/u.test(node.tagName)) setAttributes(node, style);
  });
}

/** Declarations of each selector, in the order of the sheet. */
type Rules = ReadonlyMap<string, readonly (readonly [property: string, value: string])[]>;

/** Sheets differ by the colours of their topics. */
const rulesOf = createMemo<Rules>(20);

function parseSheet(sheet: string): Rules {
  const rules = new Map<string, [string, string][]>();
  for (const [, selectors = '', declarations = ''] of sheet.matchAll(/^(.+) \{ (.+) \}$/gmu)) {
    for (const selector of selectors.split(', ')) {
      if (!/^\.?[\w-]+$/u.test(selector)) throw new Error(`A mail's style sheet knows no "${selector}".`);
      rules.set(selector, [...(rules.get(selector) ?? []), ...parseDeclarations(declarations)]);
    }
  }
  return rules;
}

function parseDeclarations(text: string): [property: string, value: string][] {
  return [...text.matchAll(/([\w-]+):\s*([^;]+)/gu)].map(([, property = '', value = '']) => [
    property,
    value.trim(),
  ]);
}

function declarationsOn({ tagName, properties }: Element, rules: Rules): Map<string, string> {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const own = new Set(classes.map((name) => `.${name}`));
  const style = new Map<string, string>();
  for (const [property, value] of rules.get(tagName) ?? []) put(style, property, value);
  for (const [selector, declarations] of rules)
    if (own.has(selector)) for (const [property, value] of declarations) put(style, property, value);
  return style;
}

/** At the end, so that `padding-top` outdoes a `padding` that stood before it. */
function put(style: Map<string, string>, property: string, value: string): void {
  style.delete(property);
  style.set(property, value);
}

function setAttributes({ properties }: Element, style: ReadonlyMap<string, string>): void {
  const colour = style.get('background-color');
  const align = style.get('text-align');
  if (colour !== undefined) properties.bgColor = colour;
  if (align !== undefined) properties.align = align;
}
