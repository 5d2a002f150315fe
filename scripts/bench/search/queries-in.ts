import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles whose titles give words to look for. */
const wanted = 5;

const heading = /<h1[^>]*>([^<]+)<\/h1>/u;

/**
 * Words to look for in a built site: of articles at equal distances in the order of their names the longest word of the
 * title, and the two longest.
 */
export function queriesIn(folder: string): string[] {
  const files = globSync('articles/*/index.html', { cwd: folder }).sort();
  const step = Math.max(1, Math.floor(files.length / wanted));
  const chosen = files.filter((_, place) => place % step === 0).slice(0, wanted);
  const words = chosen.map((file) =>
    longestOf(heading.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''),
  );
  return [...new Set([...words.map(([first = '']) => first), ...words.map((two) => two.join(' '))])].filter(
    Boolean,
  );
}

function longestOf(title: string): string[] {
  const words = title.match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 2);
}
