import type { Element } from 'hast';
import type { VFile } from 'vfile';

/** Whether a node was written in Markdown; what begins with `<` came as HTML. */
export function isMarkdown({ position }: Element, file: VFile): boolean {
  const start = position?.start.offset;
  return start !== undefined && !String(file).startsWith('<', start);
}
