import type { Element } from 'hast';
import type { VFile } from 'vfile';

/**
 * Tells of what is wrong at a node: a fault where it is Markdown, which an editor wrote; something to look at where it is
 * HTML, which came along from somebody else's page and is made harmless by itself.
 */
export function tell(file: VFile, node: Element, reason: string, ruleId: string): void {
  const told = { place: node.position, ruleId };
  if (isMarkdown(node, file)) file.message(reason, told);
  else file.info(reason, told);
}

/** Whether a node was written in Markdown; what begins with `<` came as HTML. */
export function isMarkdown({ position }: Element, file: VFile): boolean {
  const start = position?.start.offset;
  return start !== undefined && !String(file).startsWith('<', start);
}
