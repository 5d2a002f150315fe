import type { Problem } from '../lib/problem.ts';
import { valueAt } from '../lib/value-at.ts';
import { missingImage } from '../markdown/rehype-images.ts';
import type { ImageFinder } from './images.ts';
import type { Entry } from './parse-entry.ts';

/** Figures whose image is not there; also of articles that have other problems. */
export function checkFigures(articles: readonly Entry<unknown>[], finder: ImageFinder): Problem[] {
  const path = ['figure', 'src'];
  return articles.flatMap(({ data, file, placeOf }) => {
    const src = valueAt(data, path);
    if (typeof src !== 'string' || finder.find(file.path, src)) return [];
    return [{ file: file.display, ...placeOf(path), message: missingImage(src) }];
  });
}
