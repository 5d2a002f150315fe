import type { Story } from './story.ts';
import { withLines, without } from './story.ts';

/** Takes out lines of signs alone, `___` or `* * *`, which part what the page showed apart, and the square that ends a story. */
export function dropRules(story: Story): Story {
  const lines = story.lines.filter(({ text }) => !/[\p{L}\p{N}]/u.test(text));
  const rest = without(story, new Set(lines), 'a dividing line');
  return withLines(rest, (line) => ({ ...line, text: line.text.replace(/\s*[■□▪◼]$/u, '') }));
}
