import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import { articleCard } from '../../src/views/cards.ts';
import { planOf } from '../../src/views/pages.ts';
import { makeDigest } from '../support/make-digest.ts';
import { makeArticle } from '../support/make.ts';

const figure: Figure = {
  src: '/media/x.jpg',
  digest: 'ab',
  alt: '',
  credit: 'A. Duarte',
  width: 9,
  height: 9,
};

describe('the card of an article', () => {
  test.each([
    ['full', 'ab', 'A. Duarte'],
    ['excerpt', undefined, undefined],
    ['link', undefined, undefined],
  ] as const)('with the rights "%s" has the figure %s', (rights, digest, credit) => {
    const article = makeArticle({ rights, figure });
    const { input } = articleCard(article, makeDigest({ articles: [article] }));
    expect([input.figure, input.credit]).toEqual([digest, credit]);
  });
});

describe('the card of a person', () => {
  const words = 'We will keep the line open, whatever the weather brings.';

  test('shows what was said last, by a sentence that stands by itself', () => {
    const { page, cards } = personIn([
      quoting('Short', '2023-06-21', 'No.'),
      quoting('New', '2023-06-20', words),
      quoting('Old', '2023-06-19', 'We may yet open the line, when the weather allows it.'),
    ]);
    expect(cards).toMatchObject([
      { kind: 'quotation', title: words, kicker: 'Ana Duarte', date: 'June 20, 2023', lang: 'en' },
    ]);
    expect(page?.view.meta.card.url).toBe('https://digest.example/cards/people/ana-duarte.png');
  });

  test.each([
    ['nothing stands by itself', quoting('Short', '2023-06-21', 'No.')],
    ['it goes on from another', quoting('On', '2023-06-21', words, { continues: true })],
    ['it is a part of a sentence', quoting('Part', '2023-06-21', words, { whole: false })],
  ])('is the site’s where %s', (_why, article) => {
    const { page, cards } = personIn([article]);
    expect(cards).toEqual([]);
    expect(page?.view.meta.card.url).toBe('https://digest.example/cards/site.png');
  });

  test('says nothing of a text that may not be passed on', () => {
    const { page, cards } = personIn([{ ...quoting('Not ours', '2023-06-21', words), rights: 'excerpt' }]);
    expect([page, cards]).toEqual([undefined, []]);
  });
});

function quoting(title: string, published: string, text: string, changes: Partial<Quotation> = {}): Article {
  const said = { text, passage: 'p-1', start: 0, end: text.length, whole: true };
  const quotation = { ...said, speaker: 'ana-duarte', speakerName: 'Ana Duarte', ...changes };
  return { ...makeArticle({ title, published }), quotations: [quotation] };
}

function personIn(articles: Article[]) {
  const { pages } = planOf(makeDigest({ articles }));
  const cards = pages.card.map(({ view }) => view).filter(({ kind }) => kind === 'quotation');
  return { page: pages.person[0], cards };
}
