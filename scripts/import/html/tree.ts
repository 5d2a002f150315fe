import type { Element, ElementContent, Nodes, Parents, RootContent, Text } from 'hast';

/** The value of an attribute by its hast name (`className`, `itemProp`, `dateTime`); lists are joined by spaces. */
export function prop(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Every element below a node, in the order of the page. */
export function elementsOf(node: Parents): Element[] {
  const found: Element[] = [];
  const rest: RootContent[] = [...node.children].reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.type !== 'element') continue;
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) rest.push(child);
    }
  }
  return found;
}

/** The first element of one of these names. */
export function findElement(node: Parents, ...names: string[]): Element | undefined {
  return elementsOf(node).find((element) => names.includes(element.tagName));
}

/** The text as it is read: white space collapsed, blocks and line breaks apart. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  gatherText(node, parts);
  return parts
    .join('')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}

export function isInline(element: Element): boolean {
  return inlineElements.has(element.tagName);
}

/** Puts what `change` makes of each child element in its place; text and comments stay. */
export function mapElements(parent: Parents, change: (element: Element) => readonly ElementContent[]): void {
  const children: readonly RootContent[] = parent.children;
  setChildren(
    parent,
    children.flatMap((child): readonly RootContent[] => (child.type === 'element' ? change(child) : [child])),
  );
}

/** A parent's children, replaced; the types of hast tell a root's children from an element's, doctypes aside they are the same. */
export function setChildren(parent: Parents, children: readonly RootContent[]): void {
  const content = children.filter((child): child is ElementContent => child.type !== 'doctype');
  parent.children = content;
}

/** A copy without positions and the like. */
export function cloneElement({ tagName, properties, children }: Element): Element {
  return {
    type: 'element',
    tagName,
    properties: { ...properties },
    children: children.map((child): ElementContent => {
      if (child.type === 'element') return cloneElement(child);
      return child.type === 'text' ? newText(child.value) : { ...child };
    }),
  };
}

export function newElement(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

export function newText(value: string): Text {
  return { type: 'text', value };
}

function gatherText(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  else if (node.type === 'element' && node.tagName === 'br') parts.push(' ');
  else if (node.type === 'element' || node.type === 'root') {
    const apart = node.type === 'element' && !isInline(node);
    if (apart) parts.push(' ');
    for (const child of node.children) gatherText(child, parts);
    if (apart) parts.push(' ');
  }
}

const inlineElements = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture source q rb rp rt ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr button svg math'
  ).split(' '),
);
