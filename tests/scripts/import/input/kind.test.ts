import { expect, test } from 'vitest';
import { messageOf } from '../message-of.ts';
import { kindOf } from '../../../../scripts/import/input/kind.ts';

test.each([
  ['story.txt', 'A line\nand another', 'text'],
  ['story.txt', '---\ntitle: A\n---\nText', 'markdown'],
  ['story.txt', '+++\ntitle = "A"\n+++\nText', 'markdown'],
  ['story.md', 'A line\nand another', 'text'],
  ['story.md', 'A line with **emphasis**', 'markdown'],
  ['story.txt', '# A title\n\nA line', 'markdown'],
  ['story.md', '---js\n{}\n---\nText', 'markdown'],
  ['page', '<!DOCTYPE html><html>', 'html'],
  ['page', '<!-- saved from url --><html lang="en">', 'html'],
  ['page.htm', '<p>A line</p>', 'html'],
  [
    'page.xml',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml">',
    'html',
  ],
  ['feed', '<?xml version="1.0"?><rss version="2.0">', 'feed'],
  [
    'feed',
    '<?xml version="1.0"?><?xml-stylesheet href="a.css"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
    'feed',
  ],
  ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['feed', '{ "version": "https://jsonfeed.org/version/1.1" }', 'feed'],
])('%s beginning with %j', (file, text, kind) => {
  expect(kindOf(text, file)).toBe(kind);
});

test('says what to do with what is no input', () => {
  const inputs = [
    ['data.json', '{ "a": 1 }'],
    ['data.xml', '<data/>'],
    ['page.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0'],
  ] as const;
  expect(inputs.map(([file, text]) => messageOf(() => kindOf(text, file)))).toMatchInlineSnapshot(`
    [
      "It is JSON, but no JSON Feed: it has no "version" of jsonfeed.org.",
      "It is XML, but neither RSS nor Atom.",
      "It is a web archive (MHTML). Save the page as “HTML only” and import that.",
    ]
  `);
});
