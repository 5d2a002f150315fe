import { deskNote, furniture, readMore, tagLabel, tagLine } from '../words/furniture.ts';
import { endsSentence, wordsIn } from '../words/sentences.ts';
import type { Line, Story } from './story.ts';
import { without } from './story.ts';

/** Longer lines are paragraphs, whatever word they begin with. */
const longest = 240;

/** Takes out the lines that the page printed around its story: advertisements’ labels, share buttons, newsletters, notices. */
export function dropFurniture(story: Story): Story {
  return furniture.reduce((rest, { why, pattern }) => {
    const lines = rest.lines.filter(({ text }) => text.length <= longest && pattern.test(text));
    return without(rest, new Set(lines), why);
  }, story);
}

/** Takes out “Read more: …”, and the titles that follow when the label stands alone. */
export function dropReadMore(story: Story): Story {
  const gone = new Set<Line>();
  story.lines.forEach((line, index) => {
    if (line.text.length > longest) return;
    const match = readMore.exec(line.text);
    const isLabel = match ? (match.groups?.rest ?? '') === '' : tagLabel.test(line.text);
    const titles = isLabel ? titlesAfter(story.lines.slice(index + 1)) : [];
    if (match || titles.length > 0) [line, ...titles].forEach((part) => gone.add(part));
  });
  return without(story, gone, 'a pointer to another article');
}

/** Short lines that end no sentence: right below a label, or all that is left of the text. */
function titlesAfter(lines: readonly Line[]): readonly Line[] {
  const isTitle = ({ text }: Line) => !endsSentence(text) && wordsIn(text) <= 18;
  if (lines.every(isTitle)) return lines;
  const end = lines.findIndex((line) => line.gap || !isTitle(line));
  return lines.slice(0, Math.min(end, 5));
}

/** Takes out `Tags: …`; the words may name topics of ours. */
export function takeTags(story: Story): Story {
  const line = story.lines.find(({ text }) => tagLine.test(text));
  const tags = tagLine.exec(line?.text ?? '')?.groups?.tags;
  if (!line || tags === undefined) return story;
  const value = tags
    .split(/[,;，、|#]/u)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return without(story, new Set([line]), 'what the page filed the story under', {
    topics: { value, from: `“${line.text}”` },
  });
}

/** Takes out notes of the original’s editors: they speak of that page, not of this one. */
export function dropDeskNotes(story: Story): Story {
  const isOutside = (index: number) => index < 5 || index >= story.lines.length - 8;
  const lines = story.lines.filter(
    ({ text }, index) => isOutside(index) && text.length <= 600 && deskNote.test(text),
  );
  return without(story, new Set(lines), 'a note by the editors of the original');
}
