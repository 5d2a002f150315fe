import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../../src/lib/problem.ts';
import type { Content } from '../../src/store/content.ts';

/** What a reader on a slow telephone line waits for: 500 KB are ten seconds at 400 kbit/s. */
const mostBytes = 500_000;

/** Images that the site shows and that are heavier than a page may be. */
export function heavyImages({ media }: Pick<Content, 'media'>): Problem[] {
  return media.flatMap(({ file }) => {
    const { size } = statSync(file);
    if (size <= mostBytes) return [];
    const message = `This image has ${Math.round(size / 1000)} KB, and readers wait for each of them; ${mostBytes / 1000} KB are the most that a picture is worth. Export it smaller, at most 1600 pixels wide, as WebP or JPEG.`;
    return [{ file: relative(process.cwd(), file), message }];
  });
}
