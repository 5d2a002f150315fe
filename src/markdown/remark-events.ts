import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPartialDate } from '../lib/partial-date.ts';

/**
 * A dated fact in the text becomes a `time` that the timeline finds. All other directives are text again: a colon is
 * first of all a colon.
 *
 * `:event[A jet shot it down]{date=2023-02-04}` → `<time data-event datetime="2023-02-04">A jet shot it down</time>`
 */
export function remarkEvents() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'textDirective' && node.name === 'event') {
        toTime(node, file);
        return undefined;
      }
      if (!node.type.endsWith('Directive') || !parent || index === undefined) return undefined;
      const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
      const text = { type: 'text' as const, value: source };
      parent.children[index] = node.type === 'textDirective' ? text : { type: 'paragraph', children: [text] };
      return SKIP;
    });
  };
}

function toTime(node: TextDirective, file: VFile): void {
  const date = node.attributes?.date ?? '';
  if (!isPartialDate(date)) {
    const what = date === '' ? 'This event has no date.' : `There is no date "${date}".`;
    file.message(
      `${what} Write :event[what happened]{date=2023-02-04}; a month (2023-02) or a year (2023) will do.`,
      {
        place: node.position,
        ruleId: 'event-date',
      },
    );
  }
  node.data = { hName: 'time', hProperties: { dataEvent: '', dateTime: date } };
}
