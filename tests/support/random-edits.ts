import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { between, pick, pickSome } from '../../scripts/bench/random.ts';
import type { Random } from '../../scripts/bench/random.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import type { Checkout } from './checkout.ts';
import { pathsIn } from './folder.ts';

/** Changes one thing at a place chosen by chance, and says what it did. */
type Edit = (checkout: Checkout, random: Random) => string;

/** What an editor may do, and a programmer, with a site of synthetic articles; none of it makes the content wrong. */
export const edits = {
  'an edited article': (checkout, random) => {
    const path = anArticle(checkout, random);
    return changeFile(join(checkout.contentDir, path), (text) => {
      const blocks = text.split('\n\n');
      const place = between(random, 1, blocks.length);
      return blocks.toSpliced(place, 0, `A sentence was added at ${place}, of 2014.`).join('\n\n');
    });
  },
  'a deleted article': (checkout, random) => {
    const path = anArticle(checkout, random);
    rmSync(join(checkout.contentDir, path));
    return path;
  },
  'a renamed article': (checkout, random) => {
    const path = anArticle(checkout, random);
    const renamed = path.replace(basename(path), `renamed-${between(random, 1, 999)}.md`);
    renameSync(join(checkout.contentDir, path), join(checkout.contentDir, renamed));
    return `${path} to ${renamed}`;
  },
  'an article with other topics': (checkout, random) => {
    const topics = pickSome(random, topicsOf(checkout), between(random, 0, 4)).map((path) =>
      basename(path, '.md'),
    );
    return changeMatter(checkout, anArticle(checkout, random), (matter) => ({ ...matter, topics }));
  },
  'an article with another date': (checkout, random) => {
    const published = `201${between(random, 3, 4)}-01-${between(random, 10, 20)}T0${between(random, 0, 9)}:30Z`;
    return changeMatter(checkout, anArticle(checkout, random), (matter) => ({ ...matter, published }));
  },
  'a topic with other terms': (checkout, random) => {
    const article = readFileSync(join(checkout.contentDir, anArticle(checkout, random)), 'utf8');
    const term = pick(random, splitFrontMatter(article).body.match(/\p{L}{4,}/gu) ?? ['years']);
    return changeMatter(checkout, pick(random, topicsOf(checkout)), ({ terms, ...matter }) => ({
      ...matter,
      terms: [...(terms as string[]).slice(between(random, 0, 2)), term],
    }));
  },
  'another site.yml': ({ contentDir }, random) => {
    const setting = pick(random, settings);
    changeFile(join(contentDir, 'site.yml'), (text) => stringify({ ...parse(text), ...setting }));
    return `site.yml: ${JSON.stringify(setting)}`;
  },
  'another component': ({ root }, random) => {
    const paths = pathsIn(join(root, 'src')).filter((path) =>
      /^(?:components|layouts)\/.*\.astro$/u.test(path),
    );
    return changeFile(join(root, 'src', pick(random, paths)), (text) => `${text}\n<p>Also here.</p>\n`);
  },
  'other code of the pipeline': ({ root }, random) => {
    const [path, from, to] = pick(random, programming);
    return changeFile(join(root, path), (text) => text.replace(from, to));
  },
} satisfies Readonly<Record<string, Edit>>;

const settings = [
  { tagline: 'Made of other dice' },
  { title: 'The Second Digest' },
  { timeZone: 'Pacific/Auckland' },
  { editions: 'weekly' },
  { accent: '#0f4c5c' },
  { base: '/below/' },
  { rights: 'excerpt' },
];

/** Lines of the analysis and of the views whose change is seen on the site. */
export const programming = [
  ['src/markdown/pipeline.ts', "prefix: 's-'", "prefix: 'h-'"],
  ['src/model/passage.ts', '`p-${', '`q-${'],
  ['src/digest/key-points/key-points.ts', 'const shortest = 5;', 'const shortest = 25;'],
  ['src/views/related.ts', 'relatedCount = 4;', 'relatedCount = 2;'],
] as const;

function anArticle({ contentDir }: Checkout, random: Random): string {
  return pick(
    random,
    pathsIn(contentDir).filter((path) => path.startsWith('articles/')),
  );
}

function topicsOf({ contentDir }: Checkout): string[] {
  return pathsIn(contentDir).filter((path) => path.startsWith('topics/'));
}

type Matter = Record<string, unknown>;

function changeMatter({ contentDir }: Checkout, path: string, change: (matter: Matter) => Matter): string {
  return changeFile(join(contentDir, path), (text) => {
    const { yaml = '', body } = splitFrontMatter(text);
    return `---\n${stringify(change(parse(yaml) as Matter), { lineWidth: 0 })}---\n${body}`;
  });
}

/** An edit that changes nothing would prove nothing. */
function changeFile(file: string, change: (text: string) => string): string {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text)
    throw new Error(`${file} is the same after the edit: give tests/support/random-edits.ts another.`);
  writeFileSync(file, changed);
  return file;
}
