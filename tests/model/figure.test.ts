import { expect, test } from 'vitest';
import { figureSchema } from '../../src/model/figure.ts';
import { messagesOf } from '../support/messages-of.ts';

test('a picture says what it shows', () => {
  expect(messagesOf(figureSchema, { src: 'harbour.jpg' })).toMatchInlineSnapshot(
    `"alt: Add alt: a sentence that says what the picture shows. Write alt: "" only when it shows nothing that the text does not say."`,
  );
  expect(messagesOf(figureSchema, { src: 'harbour.jpg', alt: 'A harbour at dawn' })).toBe('');
});

test('a picture that only decorates says so', () => {
  expect(messagesOf(figureSchema, { src: 'rule.svg', alt: '' })).toBe('');
});

test('a caption may outlive its picture', () => {
  expect(messagesOf(figureSchema, { caption: 'The harbour.', credit: 'Ana Lima/Digest' })).toBe('');
});
