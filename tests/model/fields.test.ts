import { expect, test } from 'vitest';
import { dateSchema, languageSchema, lineSchema, slugSchema, uriSchema } from '../../src/model/fields.ts';
import { messagesOf } from '../support/messages-of.ts';

test('a line is trimmed, and is neither empty nor two', () => {
  expect(lineSchema.parse('  Ministers meet ')).toBe('Ministers meet');
  expect(messagesOf(lineSchema, ' ')).toMatchInlineSnapshot(`": Write something here, or take the key out."`);
  expect(messagesOf(lineSchema, 'One\r\ntwo')).toMatchInlineSnapshot(`": Keep this to one line."`);
  expect(messagesOf(lineSchema, 2023)).toMatchInlineSnapshot(
    `": Write text here; put it in quotation marks when it holds a colon, a # or only digits."`,
  );
});

test.each(['2023-06-19', '2023-06-19 14:30', '2023-06-19T14:30+02:00'])('a date may be %s', (date) => {
  expect(dateSchema.parse(date)).toBe(date);
});

test.each(['2026-02-31', '19 June 2023', '5', '', 5, null, new Date(0)])('a date may not be %j', (date) => {
  expect(messagesOf(dateSchema, date)).toContain('2023-06-19');
});

test.each(['en', 'pt-BR', 'zh-Hans', 'EN'])('a language may be %s', (tag) => {
  expect(languageSchema.parse(tag)).toBe(tag);
});

test.each(['', 'en_US', 'english language', 'e', 7])('a language may not be %j', (tag) => {
  expect(messagesOf(languageSchema, tag)).toContain('language tag');
});

test.each(['../secret', 'Military Channels', 'a--b', ''])('a slug may not be %j', (slug) => {
  expect(messagesOf(slugSchema, slug)).toContain('military-channels');
});

test('in a line, what steers without being seen is written out', () => {
  expect(lineSchema.parse('safe\u202egpj.exe')).toBe('safe‹U+202E›gpj.exe');
  expect(lineSchema.parse('\u001b[31mred')).toBe('‹U+001B›[31mred');
  expect(lineSchema.parse('a\ud800b')).toBe('a‹U+D800›b');
});

test.each([
  'javascript:alert(1)',
  'DATA:text/html,x',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
  'tag: x',
])('an id may not be %j', (id) => {
  expect(messagesOf(uriSchema, id)).toContain('Write a URI');
});
