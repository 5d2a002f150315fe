import { expect, test, vi } from 'vitest';
import { markedPassages } from '../../../src/components/passage/marked-passages.ts';
import { createTopicMatcher } from '../../../src/digest/topic-matcher.ts';
import type { PassageGroup } from '../../../src/views/topic-passages.ts';

vi.mock('../../../src/collections/get-texts.ts', () => ({
  getPassages: () => [
    { id: 'p-1', text: 'Nobody mentions it here.' },
    { id: 'p-2', text: 'On Taiwan’s coast, and again in Taiwan.' },
  ],
}));

test('a passage is cut at the words that the topic was found by, and keeps its address', () => {
  const group = {
    story: { lang: 'en' },
    texts: 'digest',
    passages: [{ id: 'p-2', href: '/articles/x/#p-2' }],
  } as PassageGroup;
  const match = createTopicMatcher([{ slug: 'taiwan', terms: ['Taiwan'] }]);
  expect(markedPassages(group, 'taiwan', match)).toEqual([
    {
      href: '/articles/x/#p-2',
      pieces: [
        { text: 'On ', hit: false },
        { text: 'Taiwan', hit: true },
        { text: '’s coast, and again in ', hit: false },
        { text: 'Taiwan', hit: true },
        { text: '.', hit: false },
      ],
    },
  ]);
});
