import { posix } from 'node:path';

/** Left to right: a room may import what stands before it. */
const chain = ['lib', 'model', 'markdown', 'digest', 'store', 'collections', 'views', 'outputs'];

function before(room: string): string[] {
  return chain.slice(0, chain.indexOf(room));
}

/** What each room may import besides itself. The source is "Direction" in `src/README.md`. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  strings: ['lib'],
  model: before('model'),
  markdown: before('markdown'),
  digest: before('digest'),
  store: [...before('store'), 'strings'],
  collections: [...before('collections'), 'strings'],
  views: [...before('views'), 'strings'],
  outputs: [...before('outputs'), 'strings'],
  publish: ['lib', 'model', 'views', 'outputs'],
  // What runs in the reader's browser carries nothing of the house with it.
  browser: ['lib'],
  components: [...chain, 'strings', 'styles', 'browser'],
  layouts: [...chain, 'strings', 'styles', 'browser'],
  // A route asks publish/ which of its pages the last build already has.
  pages: [...chain, 'strings', 'styles', 'publish', 'components', 'layouts'],
  styles: [],
  'env.d.ts': [],
  'content.config.ts': ['lib', 'model', 'store'],
  'astro.config.mjs': ['lib', 'model', 'markdown', 'digest', 'store', 'strings', 'outputs', 'publish'],
  scripts: [...chain, 'strings', 'publish'],
};

/** Rooms without clock, environment, network, file system or chance: they are handed what they need. */
export const pureRooms: readonly string[] = [
  'lib',
  'model',
  'markdown',
  'digest',
  'views',
  'outputs/discovery',
  'outputs/feeds',
  'outputs/mail',
  'outputs/structured-data',
  'outputs/twins',
];

/** Where `astro:content` and its like may be imported. */
export const astroRooms: readonly string[] = [
  'content.config.ts',
  'collections',
  'pages',
  'layouts',
  'components',
];

/**
 * The room a file belongs to: `src/lib/date.ts` → `lib`, `src/outputs/feeds/rss.ts` → `outputs/feeds`,
 * `scripts/import/draft.ts` → `scripts`. Undefined for what is outside the house: tests, other tools' configuration.
 */
export function roomOf(path: string): string | undefined {
  const [top = '', room = '', ...rest] = path.split('/');
  if (top === 'scripts' || path === 'astro.config.mjs') return top;
  if (top !== 'src') return undefined;
  return room === 'outputs' && rest.length > 1 ? `outputs/${rest[0] ?? ''}` : room;
}

/** Whether a room may import another; each folder of outputs/ is a room, and a sibling to the rest. */
export function allows(from: string, to: string): boolean {
  if (from === to) return true;
  const [fromHead = ''] = from.split('/');
  const [toHead = ''] = to.split('/');
  if (fromHead === 'outputs' && toHead === 'outputs') return to === 'outputs';
  return mayImport[fromHead]?.includes(toHead) ?? false;
}

/** The file that a relative import of `path` leads to; undefined for a package. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/u, ''));
}
