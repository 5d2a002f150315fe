import { expect, test } from 'vitest';
import { sourceSchema } from '../../src/model/source.ts';
import { topicSchema } from '../../src/model/topic.ts';
import { messagesOf } from '../support/messages-of.ts';

test('a topic says how it is found', () => {
  const topic = { label: 'Harbours', description: 'Ports and what passes them.' };
  expect(messagesOf(topicSchema, { ...topic, terms: ['harbour', 'port + ship'] })).toBe('');
  expect(messagesOf(topicSchema, { ...topic, terms: [] })).toMatchInlineSnapshot(
    `"terms: Give at least one phrase that finds the topic, for example "Taiwan Strait" or "military + channels"."`,
  );
  expect(messagesOf(topicSchema, topic)).toMatchInlineSnapshot(
    `"terms: List the phrases that find the topic, one to a line."`,
  );
});

test('a term has a word on each side of a +', () => {
  const topic = { label: 'Harbours', description: 'Ports.' };
  const terms = ['C++', 'AT&T + G7', '台湾 + 海峡'];
  expect(messagesOf(topicSchema, { ...topic, terms, not: ['harbour master'] })).toBe('');
  expect(messagesOf(topicSchema, { ...topic, terms: ['port +', '+ ship', 'a + + b', '—'], not: ['a + b'] }))
    .toMatchInlineSnapshot(`
      "terms.0: Nothing can be found with this: write a word, or words on both sides of each +, for example "military + channels".
      terms.1: Nothing can be found with this: write a word, or words on both sides of each +, for example "military + channels".
      terms.2: Nothing can be found with this: write a word, or words on both sides of each +, for example "military + channels".
      terms.3: Nothing can be found with this: write a word, or words on both sides of each +, for example "military + channels".
      not.0: Write a phrase as it stands in the text, without a +, for example "Taiwan Affairs Office"."
    `);
});

test('a source’s country is two capital letters', () => {
  expect(messagesOf(sourceSchema, { name: 'The Courier', country: 'BR' })).toBe('');
  expect(messagesOf(sourceSchema, { name: 'The Courier', country: 'Brazil' })).toMatchInlineSnapshot(
    `"country: Write the country as two capital letters, for example BR (ISO 3166-1)."`,
  );
});
