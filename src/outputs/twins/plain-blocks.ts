import type { List, ListItem, Nodes, Parents, RootContent } from 'mdast';

/** Blocks of Markdown's tree as plain text, an empty line between them; a link says where it leads. */
export function plainBlocks(nodes: readonly RootContent[]): string {
  return nodes
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n\n');
}

type Handlers = { [K in Nodes['type']]?: (node: Extract<Nodes, { type: K }>) => string };

/** What is not named here is as much as its parts. */
const handlers: Handlers = {
  blockquote: ({ children }) => indent(plainBlocks(children), '> ', '> '),
  break: () => '\n',
  code: ({ value }) => indent(value, '    ', '    '),
  footnoteDefinition: ({ label, identifier, children }) =>
    indent(plainBlocks(children), `[${label ?? identifier}] `, '    '),
  footnoteReference: ({ label, identifier }) => `[${label ?? identifier}]`,
  image: ({ alt, url }) => (alt ? `[${alt}] (${url})` : ''),
  inlineCode: ({ value }) => value,
  link: (node) => (partsOf(node) === node.url ? node.url : `${partsOf(node)} (${node.url})`),
  list: listText,
  // A table of words has no width that a plain text could keep.
  table: ({ children }) => children.map((row) => row.children.map(plainText).join(' | ')).join('\n'),
  text: ({ value }) => value,
  thematicBreak: () => '* * *',
};

function plainText(node: Nodes): string {
  const handle = handlers[node.type] as ((node: Nodes) => string) | undefined;
  if (handle) return handle(node);
  return 'children' in node ? partsOf(node) : '';
}

function partsOf({ children }: Parents): string {
  return children.map(plainText).join('');
}

function listText({ ordered, start, spread, children }: List): string {
  const items = children.map((item, index) => {
    const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
    return indent(itemText(item), mark, ' '.repeat(mark.length));
  });
  return items.join(spread ? '\n\n' : '\n');
}

function itemText({ spread, children }: ListItem): string {
  return spread ? plainBlocks(children) : children.map(plainText).join('\n');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}
