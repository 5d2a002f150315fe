import { stringify } from 'yaml';
import { slugOf } from '../../../../src/lib/slug.ts';
import { lengthAround, pick, pickByRank, pickSome, randomOf, seedOf } from '../../random.ts';
import type { Random } from '../../random.ts';
import { bodyOf } from './body.ts';
import { createDrawText } from './draw-text.ts';
import type { DrawText, Given } from './draw-text.ts';
import type { Language } from './language.ts';
import type { SyntheticTopic, World } from './world.ts';

/** A file of a content folder. */
export interface ContentFile {
  /** Below the content folder, with `/`. */
  path: string;
  text: string;
}

/** The article at a place in a site's history; it does not depend on how many there are. `words` is the mean of all. */
export function articleFile(world: World, index: number, words: number): ContentFile {
  const random = randomOf(seedOf(world.seed, index + 1));
  const language = languageOf(world, random());
  const published = publishedAt(index, random);
  const topics = pickSome(random, world.topics, pick(random, [1, 1, 2, 2, 3]));
  const given = givenOf({ world, language, published, topics, random });
  const draw = createDrawText(language.grammar, random, given);
  const title = draw('title');
  const source = pick(random, world.sources);
  const authors = pickSome(random, namesOf(world, language), pick(random, [1, 1, 1, 2]));
  const summary = random() < 0.6 ? { summary: draw('sentence') } : {};
  const slug = `${slugOf(title, 50)}-${index + 1}`;
  const matter = {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...summary,
    published,
    authors,
    dateline: draw('place'),
    lang: language.code,
    source: { publisher: source.slug, url: `https://${source.slug}.example/${index + 1}` },
    topics: topics.map((topic) => topic.slug),
    ...rareFields(draw, random, published),
  };
  const body = bodyOf({ language, random, draw, words: lengthAround(random, words) });
  return {
    path: `articles/${published.slice(0, 4)}/${slug}.md`,
    text: `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${body}`,
  };
}

/** What only some articles have: key points of the editor's, a dated fact, a correction. */
function rareFields(draw: DrawText, random: Random, published: string) {
  const day = published.slice(0, 10);
  return {
    ...(random() < 0.1 && { keyPoints: [draw('sentence'), draw('sentence')] }),
    ...(random() < 0.1 && { events: [{ date: day, text: draw('sentence') }] }),
    ...(random() < 0.03 && { corrections: [{ date: day, text: draw('sentence') }] }),
  };
}

interface Story {
  world: World;
  language: Language;
  published: string;
  topics: readonly SyntheticTopic[];
  random: Random;
}

/** Few people speak in one story; its days are near its own; now and then it uses the words of its topics. */
function givenOf({ world, language, published, topics, random }: Story): Given {
  const cast = Array.from({ length: 4 }, () => pickByRank(random, namesOf(world, language)));
  const own = topics.flatMap((topic) => topic.words[language.code] ?? []);
  const nouns = language.grammar.noun ?? [];
  const year = Number(published.slice(0, 4));
  return {
    noun: () => (random() < topicalShare && own.length > 0 ? pick(random, own) : pickByRank(random, nouns)),
    person: () => pick(random, cast),
    number: () => String(Math.round(2 + 10 ** (random() * 4))),
    percent: () => `${(random() * 40).toFixed(1)} %`,
    year: () => String(year - Math.floor(random() ** 3 * 30)),
    day: () => formatDay(Date.parse(published) - Math.floor(random() * 60) * dayLength, language.code),
  };
}

const topicalShare = 0.04;
const dayLength = 86_400_000;

/** Three articles a day, whatever the site's size. */
function publishedAt(index: number, random: Random): string {
  const instant = Date.UTC(2014, 0, 1) + (index + random() * 0.9) * (dayLength / 3);
  return new Date(Math.floor(instant / 60_000) * 60_000).toISOString().replace('.000', '');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatDay(instant: number, language: string): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(instant);
}

function languageOf({ languages }: World, point: number): Language {
  let left = point;
  for (const language of languages) {
    left -= language.share;
    if (left < 0) return language;
  }
  throw new Error('The shares of the languages do not add up to 1.');
}

const names = new WeakMap<World, Map<string, string[]>>();

function namesOf(world: World, { code }: Language): string[] {
  const known = names.get(world) ?? new Map<string, string[]>();
  names.set(world, known);
  const list =
    known.get(code) ?? world.people.filter(({ language }) => language === code).map(({ name }) => name);
  known.set(code, list);
  return list;
}
