import type { z } from 'zod';
import { dayOf, parseInstant } from '../../src/lib/date.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { slugOf } from '../../src/lib/slug.ts';
import { articleSchema } from '../../src/model/article.ts';
import type { Article } from '../../src/model/article.ts';
import { editionSchema } from '../../src/model/edition.ts';
import type { EditionFile } from '../../src/model/edition.ts';
import { personSchema } from '../../src/model/person.ts';
import type { Person } from '../../src/model/person.ts';
import { siteSchema } from '../../src/model/site.ts';
import type { Site } from '../../src/model/site.ts';
import { sourceSchema } from '../../src/model/source.ts';
import type { Source } from '../../src/model/source.ts';
import { topicSchema } from '../../src/model/topic.ts';
import type { Topic } from '../../src/model/topic.ts';

type ArticleInput = Partial<Omit<z.input<typeof articleSchema>, 'figure'>> &
  Partial<
    Pick<Article, 'slug' | 'file' | 'figure' | 'lede' | 'words' | 'body' | 'passages' | 'mentions' | 'terms'>
  >;

/** An article of a site in English and UTC, as the store would hand it on. The front matter goes through the real schema. */
export function makeArticle(input: ArticleInput = {}): Article {
  const { slug, file, figure, lede, words, body, passages, mentions, terms, ...matter } = input;
  const data = articleSchema.parse({ title: 'Ministers meet', published: '2023-06-19', ...matter });
  const name = slug ?? slugOf(data.title);
  const published = instantOf(data.published);
  return {
    ...data,
    slug: name,
    file: file ?? `content/articles/${published.slice(0, 4)}/${name}.md`,
    published,
    updated: data.updated === undefined ? undefined : instantOf(data.updated),
    day: dayOf(published, 'UTC'),
    lang: data.lang ?? 'en',
    rights: data.rights ?? 'full',
    figure,
    lede: lede ?? `${data.title}, the first paragraph says.`,
    words: words ?? 300,
    body: body ?? sha256(`body of ${name}`),
    passages: passages ?? sha256(`passages of ${name}`),
    passageCount: 1,
    quotations: [],
    mentions: mentions ?? [],
    placedKeyPoints: data.keyPoints.map((text) => ({ text })),
    terms: terms ?? [],
  };
}

export function makeSite(input: Partial<z.input<typeof siteSchema>> = {}): Site {
  return siteSchema.parse({
    title: 'The Digest',
    description: 'News, read closely.',
    url: 'https://digest.example',
    publisher: { name: 'Digest Press' },
    ...input,
  });
}

type Named<Schema extends z.ZodType, Extra> = Partial<z.input<Schema>> & Extra;

export function makeTopic(input: Named<typeof topicSchema, { slug?: string; body?: string }> = {}): Topic {
  const { slug, body, ...matter } = input;
  const data = topicSchema.parse({
    label: 'Harbours',
    description: 'Ports and what passes them.',
    terms: ['harbour'],
    ...matter,
  });
  return { ...data, slug: slug ?? slugOf(data.label), body };
}

export function makeSource(input: Named<typeof sourceSchema, { slug?: string }> = {}): Source {
  const { slug, ...matter } = input;
  const data = sourceSchema.parse({ name: 'The Courier', ...matter });
  return { ...data, slug: slug ?? slugOf(data.name) };
}

export function makePerson(input: Named<typeof personSchema, { slug?: string }> = {}): Person {
  const { slug, ...matter } = input;
  const data = personSchema.parse({ name: 'Ana Lima', ...matter });
  return { ...data, slug: slug ?? slugOf(data.name) };
}

export function makeEditionFile(
  input: Named<typeof editionSchema, { date?: string; body?: string }> = {},
): EditionFile {
  const { date = '2023-06-19', body, ...matter } = input;
  return { ...editionSchema.parse(matter), date, body };
}

function instantOf(date: string): string {
  const instant = parseInstant(date, 'UTC');
  if (instant === undefined) throw new Error(`"${date}" passed the schema and is no date.`);
  return instant;
}
