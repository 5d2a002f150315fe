import type { DraftFields, Removed, Repair } from '../draft.ts';

/** What a line of a plain text turned out to be. */
export type Role = 'paragraph' | 'heading' | 'item' | 'step' | 'quotation';

export interface Line {
  text: string;
  /** Spaces before it. */
  indent: number;
  /** Whether an empty line stands above it. */
  gap: boolean;
  role: Role;
  /** Of a step: its number as printed. */
  number?: number | undefined;
}

/** A plain text on its way to a draft: each step takes out or marks the lines that it knows. */
export interface Story {
  lines: readonly Line[];
  fields: DraftFields;
  repairs: readonly Repair[];
  removed: readonly Removed[];
  /** BCP 47. */
  language: string;
}

export type Step = (story: Story) => Story;

/** The story without some of its lines; what they held may go into fields. */
export function without(
  story: Story,
  lines: ReadonlySet<Line>,
  why: string,
  fields: DraftFields = {},
): Story {
  if (lines.size === 0) return story;
  const gone = story.lines.filter((line) => lines.has(line)).map(({ text }) => ({ text, why }));
  return {
    ...story,
    lines: story.lines.filter((line) => !lines.has(line)),
    removed: [...story.removed, ...gone],
    fields: { ...story.fields, ...fields },
  };
}

/** The story with some lines changed; `change` returns the line itself where there is nothing to do. */
export function withLines(story: Story, change: (line: Line, index: number) => Line): Story {
  return { ...story, lines: story.lines.map(change) };
}
