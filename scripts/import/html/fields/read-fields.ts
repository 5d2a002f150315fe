import type { DraftFields } from '../../draft.ts';
import { detectLanguage } from '../../words/language.ts';
import type { Block } from '../body/blocks.ts';
import { foldText } from '../fold.ts';
import type { Page } from '../page.ts';
import { authorsOf } from './authors.ts';
import { publishedOf, updatedOf } from './dates.ts';
import type { Sight } from './sight.ts';
import { languageOf, sectionOf, sourceNameOf, sourceUrlOf, topicsOf } from './simple.ts';
import { titleOf } from './title.ts';

/** What a page says of its article, and the view that it was read from. */
export function readFields(
  page: Page,
  blocks: readonly Block[],
  givenUrl: string | undefined,
): { fields: DraftFields; sight: Sight } {
  const text = blocks.flatMap((block) => (block.prose ? block.text : [])).join('\n');
  const lang = languageOf(page, text) ?? detectLanguage(text);
  const title = titleOf(page, blocks);
  const sight = { page, blocks, language: lang?.value ?? 'en', titleAt: placeOf(title?.value, blocks) };
  const published = publishedOf(sight);
  const fields = {
    title,
    published,
    updated: updatedOf(sight, published?.value),
    authors: authorsOf(sight),
    sourceName: sourceNameOf(page),
    sourceUrl: sourceUrlOf(page, givenUrl),
    lang,
    section: sectionOf(page),
    topics: topicsOf(page),
  };
  return { fields, sight };
}

/** The block that holds the title: the highest heading of those that do. */
function placeOf(title: string | undefined, blocks: readonly Block[]): number {
  const words = foldText(title ?? '');
  if (words === '') return -1;
  const places = blocks.filter((block) => block.length < 400 && foldText(block.text).endsWith(words));
  const heading =
    places.find(({ element }) => element.tagName === 'h1') ??
    places.find(({ element }) => /^h[2-4]$/u.test(element.tagName));
  return (heading ?? places[0])?.id ?? -1;
}
