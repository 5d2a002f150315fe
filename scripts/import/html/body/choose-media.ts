import type { Element } from 'hast';
import type { Block, Media } from './blocks.ts';
import { containerOf } from './container.ts';
import { nameEvidence, nameWords } from './names.ts';

/** Media that belong to the chosen text: those between its paragraphs, and the picture that leads into it. */
export interface ChosenMedia {
  /** Above the text or below its first paragraph, in the order of the page. */
  leading: Media[];
  within: Media[];
}

/** Media go where the paragraphs around them go, unless a part of the page named for something else holds them. */
export function chooseMedia(
  media: readonly Media[],
  kept: readonly Block[],
  blocks: readonly Block[],
): ChosenMedia {
  const container = containerOf(kept, 1);
  const first = kept[0]?.id ?? 0;
  const last = kept.at(-1)?.id ?? 0;
  const prose = kept.filter((block) => block.prose);
  const opening = prose[1]?.id ?? prose[0]?.id ?? first;
  const top = titleAbove(blocks, first);
  const fit = media.filter((one) => !isElsewhere(one, kept));
  return {
    leading: fit.filter(({ kind, before }) => kind === 'figure' && before >= top && before <= opening),
    within: fit.filter(
      ({ before, ancestors }) =>
        before > first && before <= last + 1 && container !== undefined && ancestors.includes(container),
    ),
  };
}

/** Where the head of the article begins: at the heading above its text, or a little before the text. */
function titleAbove(blocks: readonly Block[], first: number): number {
  const heading = blocks.slice(0, first).findLast(({ element }) => element.tagName === 'h1');
  return Math.max(0, (heading?.id ?? first - 8) - 3);
}

/** Their captions are a text of their own. */
const galleries = new Set(['gallery', 'carousel', 'slider', 'slideshow', 'swiper', 'lightbox']);

function isElsewhere({ ancestors }: Media, kept: readonly Block[]): boolean {
  const around = new Set<Element>(kept.flatMap((block) => block.ancestors));
  return ancestors.some(
    (ancestor) =>
      !around.has(ancestor) &&
      (nameEvidence(ancestor)?.strength === 'strong' ||
        nameWords(ancestor).some((word) => galleries.has(word))),
  );
}
