import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import type { PagefindFragment } from '../../../src/components/search/pagefind-api.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { makeEngine } from '../../../src/outputs/search/make-engine.ts';
import { makePart } from '../../../src/outputs/search/make-part.ts';
import type { SearchDocument } from '../../../src/views/search/search-index.ts';

afterAll(() => close());

const bodies: Record<string, string> = {
  long:
    '<h2 id="why">Why</h2><p id="p-11111111">The ferry<sup><a href="#n" data-footnote-ref>1</a></sup> left at six.</p>' +
    '<blockquote dir="auto" id="p-33333333-2"><p>Nobody saw it.</p></blockquote>',
  mixed: '<p id="p-22222222">前往<a href="/x/">香港島</a>的渡輪 and a boat.</p>',
};
const documents: SearchDocument[] = Array.from({ length: 30 }, (_, index) => ({
  href: `/repo/articles/a${index}/`,
  title: `Ferry ${index}`,
  summary: 'Sailings are few.',
  lang: 'en',
  day: `2023-06-${String(index + 1).padStart(2, '0')}`,
  body: index % 2 === 0 ? 'long' : 'mixed',
  facets: [
    ['topic', index % 3 === 0 ? 'Ferries' : 'Tides'],
    ['person', `Person ${index % 4}`],
  ],
}));

const part = () => makePart({ language: 'en-x-2023', documents }, (digest) => bodies[digest] ?? '');

test('the same articles give the same files, byte for byte', async () => {
  const sums = async () => (await part()).map(({ path, content }) => `${path} ${sha256(content)}`).sort();
  const [first, second, third] = [await sums(), await sums(), await sums()];
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test('holds an index and no program, with a table that names every article', async () => {
  const files = await part();
  expect([...new Set(files.map(({ path }) => path.replace(/[^/]*_[\da-f]+\./u, '*.')))].sort()).toEqual([
    '*.pf_meta',
    'facets.json',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
  ]);
  const table = files.find(({ path }) => path === 'facets.json');
  const { facets, articles } = JSON.parse(new TextDecoder().decode(table?.content)) as {
    facets: string[][];
    articles: Record<string, unknown[]>;
  };
  expect(facets).toEqual([
    ['person', 'Person 0'],
    ['person', 'Person 1'],
    ['person', 'Person 2'],
    ['person', 'Person 3'],
    ['topic', 'Ferries'],
    ['topic', 'Tides'],
  ]);
  expect(Object.keys(articles)).toHaveLength(30);
  expect(Object.values(articles).find(([day]) => day === '2023-06-01')).toEqual(['2023-06-01', 0, 4]);
  for (const name of Object.keys(articles))
    expect(files.map(({ path }) => path)).toContain(`fragment/${name}.pf_fragment`);
});

test('a word of which a part is a link stays whole, and marks of notes are left out', async () => {
  const texts = (await part())
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString());
  expect(texts.filter((text) => text.includes('前往 ⸱往香 ⸱香港 ⸱港島 ⸱島的 ⸱的渡'))).toHaveLength(15);
  expect(texts.filter((text) => text.includes('The ferry left at six.'))).toHaveLength(15);
});

test('passages and headings stand where their words begin, and no text is kept twice', async () => {
  const texts = (await part())
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString());
  const text = texts.find((one) => one.includes('The ferry left at six.')) ?? '';
  const { content, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as PagefindFragment;
  const words = content.split(' ');
  const places = anchors.map(({ element, id, location }) => [element, id, words[location]]);
  expect(places).toEqual([
    ['h1', '^title', 'Ferry'],
    ['i', '^summary', 'Sailings'],
    ['h2', 'why', 'Why.'],
    ['i', 'p-11111111', 'The'],
    ['i', 'p-33333333-2', 'Nobody'],
  ]);
  for (const sentence of ['Sailings are few.', 'The ferry left at six.', 'Nobody saw it.'])
    expect(text.split(sentence)).toHaveLength(2);
});

test('the program comes with the rules of its language, or with none', async () => {
  const namesOf = async (language: string) => (await makeEngine({ language })).map(({ path }) => path);
  expect(await namesOf('pt')).toEqual(
    expect.arrayContaining(['pagefind.js', 'wasm.pt.pagefind', 'pagefind-entry.json']),
  );
  const unknown = await namesOf('unknown');
  expect(unknown).toContain('wasm.unknown.pagefind');
  expect(unknown.filter((name) => /ui|highlight|worker|\.css$/u.test(name))).toEqual([]);
});
