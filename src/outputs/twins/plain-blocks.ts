import type { List, ListItem, Nodes, Parents, RootContent, Table } from 'mdast';

/** Blocks of Markdown's tree as plain text, an empty line between them; a link says where it leads. */
export function plainBlocks(nodes: readonly RootContent[]): string {
  return nodes
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(node: RootContent): string {
  switch (node.type) {
    case 'blockquote':
      return indent(plainBlocks(node.children), '> ', '> ');
    case 'list':
      return listText(node);
    case 'table':
      return tableText(node);
    case 'code':
      return indent(node.value, '    ', '    ');
    case 'thematicBreak':
      return '* * *';
    case 'footnoteDefinition':
      return indent(plainBlocks(node.children), `[${node.label ?? node.identifier}] `, '    ');
    default:
      return inlineText(node);
  }
}

function listText({ ordered, start, spread, children }: List): string {
  const items = children.map((item, index) => {
    const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
    return indent(itemText(item), mark, ' '.repeat(mark.length));
  });
  return items.join(spread ? '\n\n' : '\n');
}

function itemText({ children }: ListItem): string {
  const isTight = children.every(({ type }) => type === 'paragraph' || type === 'list');
  return isTight ? children.map(blockText).join('\n') : plainBlocks(children);
}

/** Cells apart by a bar: a table of words has no width that a plain text could keep. */
function tableText({ children }: Table): string {
  return children.map((row) => row.children.map(childrenText).join(' | ')).join('\n');
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ? `[${node.alt}] (${node.url})` : '';
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    case 'link':
      return childrenText(node) === node.url ? node.url : `${childrenText(node)} (${node.url})`;
    default:
      return 'children' in node ? childrenText(node) : '';
  }
}

function childrenText({ children }: Parents): string {
  return children.map(inlineText).join('');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}
