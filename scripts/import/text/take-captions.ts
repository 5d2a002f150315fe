import type { FoundFigure } from '../draft.ts';
import { captions, longestCaption } from '../words/captions.ts';
import { endsSentence, wordsIn } from '../words/sentences.ts';
import type { Line, Story } from './story.ts';
import { without } from './story.ts';

/** Takes out what stood under pictures. The first caption becomes the figure; the pictures themselves were not copied. */
export function takeCaptions(story: Story): Story {
  const found = new Map<Line, FoundFigure>();
  story.lines.forEach((line, index) => {
    // “Photos: swans come back” may be a title.
    const figure = index === 0 ? undefined : captionOf(line.text);
    if (!figure) return;
    const above = story.lines[index - 1];
    // A credit alone belongs to a short line right above it, when empty lines part the rest.
    if (figure.caption === undefined && above && !line.gap && isCaptionAbove(above, story)) {
      found.set(above, { caption: above.text, credit: figure.credit });
    }
    found.set(line, figure);
  });
  const first = [...found].find(([, { caption }]) => caption !== undefined) ?? [...found][0];
  if (!first) return story;
  const [line, value] = first;
  const why = 'it stood under a picture';
  return without(story, new Set(found.keys()), why, {
    figure: story.fields.figure ?? { value, from: `“${line.text}”`, sure: 0.9 },
  });
}

/** “FILE PHOTO: …” */
const filed = /^(?:file photo|file|foto de archivo|archivo|arquivo|archivbild|archives?)\s*[:–—-]\s*/iu;

/** “[1/3]A ferry …” and “Item 1 of 3 A ferry …” */
const counted = /^\[\d+\/\d+\]\s*|^Item \d+ of \d+\s+/u;
/** “… Purchase Licensing Rights, opens new tab” */
const sold = /\s+(?:purchase|acquire) licensing rights.*$/iu;

function captionOf(text: string): FoundFigure | undefined {
  if (text.length > longestCaption) return undefined;
  const plain = text.replace(counted, '').replace(sold, '');
  for (const pattern of captions) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const caption = groups.caption
      ?.replace(filed, '')
      .replace(/[\s–—-]+$/u, '')
      .trim();
    const credit = groups.credit?.trim();
    // More than a sentence or two before a credit is a paragraph that names somebody.
    if (caption !== undefined && wordsIn(caption) > 70) continue;
    return { ...(caption && { caption }), ...(credit && { credit }) };
  }
  return undefined;
}

function isCaptionAbove(line: Line, story: Story): boolean {
  const spaced = story.lines.filter(({ gap }) => gap).length > story.lines.length / 2;
  return spaced && line.gap && line.text.length < 250 && (endsSentence(line.text) || wordsIn(line.text) < 20);
}
