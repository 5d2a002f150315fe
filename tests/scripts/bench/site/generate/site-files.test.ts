import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { benchWorld, nextArticle, siteFiles } from '../../../../../scripts/bench/site/generate/site-files.ts';
import { createTopicMatcher } from '../../../../../src/digest/topic-matcher.ts';
import { countWords } from '../../../../../src/lib/text.ts';
import { splitFrontMatter } from '../../../../../src/markdown/front-matter.ts';
import { articleSchema } from '../../../../../src/model/article.ts';
import { personSchema } from '../../../../../src/model/person.ts';
import { siteSchema } from '../../../../../src/model/site.ts';
import { sourceSchema } from '../../../../../src/model/source.ts';
import { topicSchema } from '../../../../../src/model/topic.ts';

// Two hundred articles are made and counted, also on a machine that is at work on something else.
vi.setConfig({ testTimeout: 60_000 });

const size = { seed: 1, articles: 200, words: 800, ...benchWorld };
const files = [...siteFiles(size)];
const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const articles = inFolder('articles').map(({ path, text }) => {
  const { yaml = '', body } = splitFrontMatter(text);
  return { path, body, matter: articleSchema.parse(parse(yaml)) };
});

test('the same seed gives the same bytes, another seed others', () => {
  expect([...siteFiles(size)]).toEqual(files);
  expect([...siteFiles({ ...size, seed: 2 })]).not.toEqual(files);
});

test('an article does not depend on how many there are', () => {
  expect([...siteFiles({ ...size, articles: 10 })].at(-1)).toEqual(inFolder('articles')[9]);
  expect(nextArticle({ ...size, articles: 42 })).toEqual(inFolder('articles')[42]);
});

test('there are 40 topics, 30 sources and 200 people, each in a file that the schema takes', () => {
  const yamlOf = (text: string) => parse(splitFrontMatter(text).yaml ?? text) as unknown;
  const count = (folder: string, schema: { parse: (value: unknown) => unknown }) =>
    inFolder(folder).map(({ text }) => schema.parse(yamlOf(text))).length;
  expect(count('topics', topicSchema)).toBe(40);
  expect(count('sources', sourceSchema)).toBe(30);
  expect(count('people', personSchema)).toBe(200);
  expect(siteSchema.parse(parse(files[0]?.text ?? '')).title).toBe('The Synthetic Digest');
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test('articles have about 800 words, some few and some many, in three languages', () => {
  const lengths = articles.map(({ body, matter }) => countWords(body, matter.lang ?? 'en'));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(720);
  expect(mean).toBeLessThan(920);
  expect(Math.min(...lengths)).toBeLessThan(400);
  expect(Math.max(...lengths)).toBeGreaterThan(1500);
  for (const [language, share] of Object.entries({ en: 0.5, es: 0.3, zh: 0.2 })) {
    const count = articles.filter(({ matter }) => matter.lang === language).length;
    expect(Math.abs(count / articles.length - share)).toBeLessThan(0.08);
  }
});

test('words come up as in a language: the r-th most frequent about 1/r as often as the first', () => {
  const words = articles
    .filter(({ matter }) => matter.lang === 'en')
    .flatMap(({ body }) => body.toLowerCase().match(/[a-z]+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts.values()].sort((a, b) => b - a);
  const slope = Math.log((ranked[999] ?? 1) / (ranked[9] ?? 1)) / Math.log(1000 / 10);
  expect(slope).toBeLessThan(-0.8);
  expect(slope).toBeGreaterThan(-1.4);
  expect(counts.size).toBeGreaterThan(2000);
});

test('there are quotations with speakers, lists, tables, subheads and footnotes with their text', () => {
  const bodies = articles.map(({ body }) => body);
  const having = (pattern: RegExp) => bodies.filter((body) => pattern.test(body)).length;
  expect(having(/“|«/u)).toBeGreaterThan(180);
  expect(having(/^- /mu)).toBeGreaterThan(40);
  expect(having(/^\| --- \|/mu)).toBeGreaterThan(10);
  expect(having(/^## /mu)).toBeGreaterThan(90);
  for (const body of bodies) {
    const named = [...body.matchAll(/\[\^\d\](?!:)/gu)].map(([note]) => note);
    expect([...body.matchAll(/^(\[\^\d\]):/gmu)].map(([, note]) => note)).toEqual(named);
  }
  expect(having(/\[\^1\]:/u)).toBeGreaterThan(30);
});

test('most articles mention a topic that they are about', () => {
  const topics = inFolder('topics').map(({ path, text }) => ({
    slug: path.slice('topics/'.length, -'.md'.length),
    ...topicSchema.parse(parse(splitFrontMatter(text).yaml ?? '')),
  }));
  const match = createTopicMatcher(topics);
  const mentionsOwn = articles.filter(({ body, matter }) => {
    const mentioned = match(body, matter.lang ?? 'en').map(({ topic }) => topic);
    return matter.topics.some((topic) => mentioned.includes(topic));
  });
  expect(mentionsOwn.length / articles.length).toBeGreaterThan(0.7);
});
