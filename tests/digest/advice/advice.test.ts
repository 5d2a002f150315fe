import { expect, test } from 'vitest';
import { adviseOnKeyPoints } from '../../../src/digest/advice/advise-on-key-points.ts';
import { adviseOnTopics } from '../../../src/digest/advice/advise-on-topics.ts';

const mention = (topic: string, count: number) => ({
  topic,
  passages: Array.from({ length: count }, (_, index) => `p-${String(index)}`),
});

test('a declared topic that no passage supports', () => {
  const advice = adviseOnTopics({
    topics: ['taiwan', 'ukraine'],
    mentions: [mention('taiwan', 1)],
    passageCount: 9,
  });
  expect(advice).toMatchInlineSnapshot(`
    [
      {
        "message": "No passage speaks of "ukraine": none of its terms stands in the text. Take it out of topics, or add the term that the text uses to content/topics/ukraine.md.",
        "path": [
          "topics",
          1,
        ],
      },
    ]
  `);
});

test('a strong mention that is not declared', () => {
  const advice = adviseOnTopics({
    topics: [],
    mentions: [mention('taiwan', 4), mention('ukraine', 2)],
    passageCount: 9,
  });
  expect(advice.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "4 of 9 passages speak of "taiwan", and topics does not name it. Add it to topics if the article is about it.",
    ]
  `);
});

test('a mention in passing is no advice', () => {
  expect(adviseOnTopics({ topics: [], mentions: [mention('taiwan', 3)], passageCount: 20 })).toEqual([]);
});

test('a key point that quotes what nobody said', () => {
  const passages = [{ id: 'p-1', text: 'He said that “none of this is settled by one visit”.' }];
  const keyPoints = [
    'It is “none of this is settled by one visit”, he says.',
    'He called it “the best of all visits”.',
  ];
  expect(adviseOnKeyPoints({ keyPoints }, passages)).toMatchInlineSnapshot(`
    [
      {
        "message": "This key point quotes “the best of all visits”, and the text has no such words. Quote them as they stand in the text, or take the quotation marks away.",
        "path": [
          "keyPoints",
          1,
        ],
      },
    ]
  `);
});
