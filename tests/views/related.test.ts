import { expect, test } from 'vitest';
import { digestOf } from '../../src/collections/digest-of.ts';
import type { Article } from '../../src/model/article.ts';
import { articleView } from '../../src/views/article-view.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { makeArticle, makePerson, makeSite, makeTopic } from '../support/make.ts';

function viewOf(...[article, ...others]: [Article, ...Article[]]) {
  const content = {
    site: makeSite(),
    articles: [article, ...others],
    topics: [makeTopic({ slug: 'fentanyl', label: 'Fentanyl' })],
    sources: [],
    people: [makePerson({ slug: 'wang-yi', name: 'Wang Yi' })],
    editions: [],
    media: [],
  };
  return articleView(article, digestOf(content, readWords(process.cwd(), 'en')));
}

function quoting(article: Article, speaker: string, speakerName?: string): Article {
  const quotation = { text: 'We talked.', passage: 'p-1', start: 0, end: 10, whole: true, speaker };
  return { ...article, quotations: [speakerName === undefined ? quotation : { ...quotation, speakerName }] };
}

const terms = ['precursor', 'shipment', 'laboratory', 'customs'];
const own = quoting(makeArticle({ slug: 'own', topics: ['fentanyl'], terms }), 'wang-yi', 'Wang Yi');

test('a related story says why it is there, in the words of readers', () => {
  const other = quoting(
    makeArticle({ slug: 'other', topics: ['fentanyl'], terms }),
    'wang-yi',
    'Minister Wang',
  );
  expect(viewOf(own, other).related).toMatchObject([
    { slug: 'other', reasons: { topics: ['Fentanyl'], people: ['Wang Yi'] } },
  ]);
});

test('somebody without a file has the name that the text gives', () => {
  const [a, b] = ['own', 'other'].map((slug) => quoting(makeArticle({ slug }), 'ana-lima', 'Ana Lima'));
  expect(a && b && viewOf(a, b).related[0]?.reasons.people).toEqual(['Ana Lima']);
});

test('a word that a topic or a name says already is not said again', () => {
  const words = ['fentanyl', 'precursor', 'shipment'];
  const [a, b] = ['own', 'other'].map((slug) => makeArticle({ slug, topics: ['fentanyl'], terms: words }));
  expect(a && b && viewOf(a, b).related[0]?.reasons.terms).toEqual(['precursor', 'shipment']);
});

test('a few words at most; none, and nobody quoted, where a text may not be shown', () => {
  expect(viewOf(own, makeArticle({ slug: 'other', terms })).related[0]?.reasons.terms).toHaveLength(3);
  const held = quoting(makeArticle({ slug: 'held', rights: 'link', topics: ['fentanyl'], terms }), 'wang-yi');
  expect(viewOf(own, held).related[0]?.reasons).toEqual({ topics: ['Fentanyl'], people: [], terms: [] });
});

test('key points lead to their passages, where the text may be shown', () => {
  const points = [{ text: 'The ferry sails.', passage: 'p-1f3a9c2b' }, { text: 'Crews earn more.' }];
  const article = { ...makeArticle(), placedKeyPoints: points };
  expect(viewOf(article).keyPointLinks).toEqual([
    { text: 'The ferry sails.', href: '#p-1f3a9c2b' },
    { text: 'Crews earn more.', href: undefined },
  ]);
  expect(viewOf(article).keyPoints).toEqual(['The ferry sails.', 'Crews earn more.']);
  expect(viewOf({ ...article, rights: 'excerpt' })).toMatchObject({ keyPoints: [], keyPointLinks: [] });
});
