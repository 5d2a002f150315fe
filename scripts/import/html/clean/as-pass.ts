import type { Block } from '../body/blocks.ts';
import type { Line, Step } from '../../text/story.ts';
import type { Pass } from './article-text.ts';

/** Makes a step of the plain text's route a pass: what it takes out of the lines goes, what it finds is kept. */
export function asPass(step: Step): Pass {
  return (text, { authors, language }) => {
    const lines = new Map<Line, Block>(text.blocks.filter(isLine).map((block) => [lineOf(block), block]));
    const known = authors.length > 0 ? { authors: { value: [...authors], from: 'the page' } } : {};
    const story = step({
      lines: [...lines.keys()],
      fields: { ...text.fields, ...known },
      repairs: [],
      removed: [],
      language,
    });
    const left = new Set(story.lines.map((line) => lines.get(line)));
    const { authors: found, ...fields } = story.fields;
    return {
      blocks: text.blocks.filter((block) => !isLine(block) || left.has(block)),
      fields: { ...fields, ...(authors.length === 0 && found && { authors: found }) },
      removed: [...text.removed, ...story.removed],
    };
  };
}

/** Code and tables are no lines of text. */
function isLine({ element }: Block): boolean {
  return element.tagName !== 'pre' && element.tagName !== 'table';
}

function lineOf(block: Block): Line {
  const isHeading = /^h[1-6]$/u.test(block.element.tagName);
  return { text: block.text, indent: 0, gap: true, role: isHeading ? 'heading' : 'paragraph' };
}
