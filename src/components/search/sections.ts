import { joinWords } from '../../lib/spaceless-words.ts';
import type { JoinedWords } from '../../lib/spaceless-words.ts';
import type { Hit } from './match.ts';
import type { PagefindFragment } from './pagefind-api.ts';

/** A piece of an article that has an id, and what was found in it. */
export interface Section extends JoinedWords {
  id: string;
  /** Whether it stands outside of the text: the title, the summary, a caption. */
  isOutside: boolean;
  hits: Hit[];
  /** Where the hits stand in the text, in UTF-16 units; those that touch are one. */
  marks: Mark[];
}

export type Mark = readonly [start: number, end: number];

/** Ids that `outputs/search/render-document.ts` gives to what stands outside of the text. */
const outside = '^';
const passage = /^p-[\da-f]{8}(?:-\d+)?$/u;

/** The title, headings and passages of an article in which something was found. Each ends where the next begins; an id within one is no border. */
export function sectionsWith(hits: readonly Hit[], { content, anchors }: PagefindFragment): Section[] {
  const words = content.split(/\s+/u);
  const borders = anchors
    .filter(({ element, id }) => id.startsWith(outside) || passage.test(id) || /^h\d$/iu.test(element))
    .sort((a, b) => a.location - b.location);
  return borders.flatMap(({ id, location: start }, index) => {
    const end = borders[index + 1]?.location ?? words.length;
    const held = hits.filter(({ location }) => location >= start && location < end);
    if (held.length === 0) return [];
    const { text, spans } = joinWords(words.slice(start, end));
    const marks = marksOf(held, start, spans).map((mark) => bareOf(text, mark));
    return [{ id, isOutside: id.startsWith(outside), hits: held, text, spans, marks }];
  });
}

function marksOf(hits: readonly Hit[], start: number, spans: JoinedWords['spans']): Mark[] {
  const marks: [number, number][] = [];
  for (const { location, length } of hits) {
    const first = spans[location - start];
    const last = spans[Math.min(location - start + length, spans.length) - 1];
    if (!first || !last) continue;
    const before = marks.at(-1);
    if (before && first[0] <= before[1]) before[1] = Math.max(before[1], last[1]);
    else marks.push([first[0], last[1]]);
  }
  return marks;
}

const ends = /^(?:(?![%&#@])\p{P})*(.+?)(?:(?![%&#@])\p{P})*$/su;

/** A mark without the punctuation around it, which the index counts to the word. */
function bareOf(text: string, [start, end]: Mark): Mark {
  const part = text.slice(start, end);
  const bare = ends.exec(part)?.[1] ?? part;
  const from = start + part.indexOf(bare);
  return [from, from + bare.length];
}
