import { expect, test } from 'vitest';
import { messageOf } from '../message-of.ts';
import { decodeBytes } from '../../../../scripts/import/input/decode.ts';

const text = 'Café “Zum Anker” – offen';

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 LE', Buffer.from(text, 'utf16le')],
  ['UTF-16 BE', Buffer.from(text, 'utf16le').swap16()],
  ['windows-1252', Buffer.from('Caf\xe9 \x93Zum Anker\x94 \x96 offen', 'latin1')],
])('%s', (_name, bytes) => {
  expect(decodeBytes(bytes)).toBe(text);
});

test('what a page declares counts when the bytes are not UTF-8', () => {
  const page = Buffer.concat([
    Buffer.from('<meta charset="windows-1251">'),
    Buffer.from([0xcf, 0xee, 0xf0, 0xf2]),
  ]);
  expect(decodeBytes(page)).toContain('Порт');
});

test('says what to do with what is no text', () => {
  const inputs = [
    Buffer.from('%PDF-1.7'),
    Buffer.from('PK\u0003\u0004rest'),
    Buffer.from('{\\rtf1 text}'),
    Buffer.alloc(0),
    Buffer.from(' \n '),
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0, 0]),
    Buffer.alloc(10_000_001, 'a'),
  ];
  expect(inputs.map((bytes) => messageOf(() => decodeBytes(bytes)))).toMatchInlineSnapshot(`
    [
      "It is a PDF. Copy its text into a .txt file and import that.",
      "It is a Word document or an archive. Save it as text or as HTML and import that.",
      "It is rich text (RTF). Save it as plain text and import that.",
      "It is empty.",
      "It is empty.",
      "It is not text. Give the importer text, HTML, Markdown or a feed.",
      "It has 10.1 MB; an article has at most 10 MB. Split it, or take out what is not text.",
    ]
  `);
});
