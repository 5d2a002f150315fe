import { digestOf } from '../../collections/digest-of.ts';
import type { Content } from '../../store/content.ts';
import type { Words } from '../../strings/words.ts';
import { planOf } from '../../views/pages.ts';

/** The path of every page and file that a content folder makes, without the base. Files of public/ are not among them. */
export function sitePaths(content: Content, words: Words): string[] {
  return planOf(digestOf(content, words)).all.map(({ path }) => path);
}
