import { describe, expect, test } from 'vitest';
import { createRelated } from '../../../src/digest/related/related.ts';
import type { Relatable } from '../../../src/digest/related/features.ts';

/** An article of the given day of June. */
function make(slug: string, day: number, has: Partial<Relatable> = {}): Relatable {
  const published = `2023-06-${String(day).padStart(2, '0')}T12:00:00Z`;
  return { slug, published, topics: [], terms: [], ...has };
}

function slugsFor(articles: readonly Relatable[], slug: string, count = 4): string[] {
  return createRelated(articles)(slug, count).map(({ article }) => article.slug);
}

describe('what brings articles together', () => {
  test('a rare topic more than a common one', () => {
    const articles = [
      make('own', 10, { topics: ['common', 'rare'] }),
      make('by-rare', 1, { topics: ['rare'] }),
      ...['a', 'b', 'c', 'd'].map((slug, index) => make(slug, 11 + index, { topics: ['common'] })),
    ];
    expect(slugsFor(articles, 'own', 3)).toEqual(['by-rare', 'a', 'b']);
  });

  test('more in common before less', () => {
    const articles = [
      make('own', 10, { topics: ['x', 'y'], people: ['ana-lima'] }),
      make('one', 10, { topics: ['x'] }),
      make('all', 1, { topics: ['x', 'y'], people: ['ana-lima'] }),
      make('two', 5, { topics: ['x', 'y'] }),
    ];
    expect(slugsFor(articles, 'own')).toEqual(['all', 'two', 'one']);
  });

  test('of equals the nearest in time, then the first by slug', () => {
    const articles = [
      make('own', 10, { topics: ['x'] }),
      make('far', 2, { topics: ['x'] }),
      make('b-near', 12, { topics: ['x'] }),
      make('a-near', 8, { topics: ['x'] }),
    ];
    expect(slugsFor(articles, 'own')).toEqual(['a-near', 'b-near', 'far']);
  });

  test('rare words alone, when there are enough of them', () => {
    const terms = ['kraken', 'fjord', 'sonar'];
    const articles = [
      make('own', 10, { terms }),
      make('same-story', 11, { terms: [...terms].reverse() }),
      make('one-word', 10, { terms: ['kraken', 'tulip', 'bread'] }),
    ];
    expect(slugsFor(articles, 'own')).toEqual(['same-story']);
  });

  test('endings of words do not matter', () => {
    const articles = [
      make('own', 10, { terms: ['trawlers', 'protests', 'cod'] }),
      make('other', 11, { terms: ['trawler', 'protest', 'cod'] }),
    ];
    expect(slugsFor(articles, 'own')).toEqual(['other']);
  });

  test('a topic and a person of one name are two things', () => {
    const articles = [make('own', 10, { topics: ['lund'] }), make('other', 11, { people: ['lund'] })];
    expect(slugsFor(articles, 'own')).toEqual([]);
  });
});

test('the reasons, rarest first', () => {
  const articles = [
    make('own', 10, { topics: ['common', 'rare'], people: ['wang-yi'], terms: ['sonar', 'trawlers'] }),
    make('other', 11, { topics: ['rare', 'common'], people: ['wang-yi', 'qin-gang'], terms: ['trawlers'] }),
    make('third', 12, { topics: ['common'] }),
    make('fourth', 13, { topics: ['common'] }),
  ];
  expect(createRelated(articles)('own', 1)[0]).toEqual({
    article: articles[1],
    reasons: { topics: ['rare', 'common'], people: ['wang-yi'], terms: ['trawlers'] },
  });
});

test('never the article itself, never more than asked for, none for a stranger', () => {
  const articles = Array.from({ length: 9 }, (_, day) => make(`a${day}`, day + 1, { topics: ['x'] }));
  const relatedOf = createRelated(articles);
  for (const { slug } of articles) {
    const slugs = relatedOf(slug, 4).map(({ article }) => article.slug);
    expect(slugs).toHaveLength(4);
    expect(slugs).not.toContain(slug);
  }
  expect(relatedOf('nobody', 4)).toEqual([]);
  expect(createRelated([])('a', 4)).toEqual([]);
});

/** So many articles, some alike, by a fixed seed. */
function crowd(size: number): Relatable[] {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor(limit ** (state / 2 ** 32)) - 1;
  };
  return Array.from({ length: size }, (_, index) => ({
    slug: `a${index}`,
    published: new Date(1_600_000_000_000 + index * 3_600_000).toISOString(),
    topics: [`t${below(40)}`],
    people: [`p${below(200)}`],
    terms: Array.from({ length: 20 }, () => `w${below(60_000)}`),
  }));
}

test('the order in which articles come does not matter', () => {
  const articles = crowd(300);
  const [forwards, backwards] = [createRelated(articles), createRelated(articles.toReversed())];
  for (const { slug } of articles) {
    expect(backwards(slug, 4).map(({ article }) => article.slug)).toEqual(
      forwards(slug, 4).map(({ article }) => article.slug),
    );
  }
});

test('asking twice gives the same', () => {
  const relatedOf = createRelated(crowd(300));
  expect(relatedOf('a150', 4)).toEqual(relatedOf('a150', 4));
});

test('one article more changes few of the others', () => {
  const articles = crowd(2000);
  const before = createRelated(articles);
  const after = createRelated([...articles, { ...crowd(2001)[2000], slug: 'new' } as Relatable]);
  const changed = articles.filter(({ slug }) => {
    const [one, two] = [before, after].map((relatedOf) =>
      relatedOf(slug, 4).map(({ article }) => article.slug),
    );
    return one?.join() !== two?.join();
  });
  expect(changed.length).toBeLessThan(40);
});

test('ten thousand are done in seconds, not in minutes', () => {
  const articles = crowd(10_000);
  const start = performance.now();
  const relatedOf = createRelated(articles);
  const found = articles.reduce((sum, { slug }) => sum + relatedOf(slug, 4).length, 0);
  expect(found).toBeGreaterThan(30_000);
  // About 0.6 s on one free core; comparing all pairs takes minutes.
  expect(performance.now() - start).toBeLessThan(15_000);
});
