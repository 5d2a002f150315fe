import { joinWords } from '../../lib/spaceless-words.ts';
import { excerptOf } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './match.ts';
import type { PagefindFragment } from './pagefind-api.ts';
import { sectionsWith } from './sections.ts';
import type { Section } from './sections.ts';
import { textDirectives } from './text-directives.ts';

/** An article of the results, as the page shows it. */
export interface FoundArticle {
  href: string;
  day: string;
  source: string;
  /** Absent when it is the site's. */
  language?: string | undefined;
  title: Piece[];
  /** Those that hold most of what was looked for first. */
  passages: FoundPassage[];
}

export interface FoundPassage {
  /** Opens the article at the passage, with the words marked. */
  href: string;
  pieces: Piece[];
}

/** @param language that the address's words are counted in */
export function foundArticleOf(
  fragment: PagefindFragment,
  hits: readonly Hit[],
  language: string,
): FoundArticle {
  const {
    raw_url: href,
    meta: { title: ownTitle = '', day = '', source = '', language: own },
  } = fragment;
  const sections = sectionsWith(hits, fragment);
  const title = sections.find(({ id }) => id === '^title');
  const passages = sections
    .filter((section) => section !== title)
    .sort((a, b) => termCount(b) - termCount(a))
    .map((section) => ({
      href: `${href}#${section.isOutside ? '' : section.id}${textDirectives(section.text, section.marks, language)}`,
      pieces: excerptOf(section),
    }));
  return { href, day, source, language: own, title: titleOf(ownTitle, title), passages };
}

/** Pagefind ends a heading with a full stop of its own where it has none, but not in the title that it keeps apart. */
function titleOf(title: string, section: Section | undefined): Piece[] {
  const { text } = joinWords(title.split(/\s+/u));
  return section ? excerptOf({ ...section, text }, Infinity) : [{ text, hit: false }];
}

function termCount({ hits }: Section): number {
  return new Set(hits.map(({ term }) => term)).size;
}
