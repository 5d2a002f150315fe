import { describe, expect, test } from 'vitest';
import { articleFile } from '../support/article-file.ts';
import { problemsOf } from '../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';

/** What the store says of an article whose front matter holds these lines after a title and a day. */
function ofFields(fields: string): string {
  return problemsOf({ [article]: articleFile(fields) });
}

test('content without a mistake', () => {
  expect(problemsOf({})).toBe('');
});

describe('fields', () => {
  test('an unknown key', () => {
    expect(ofFields('topic: harbours\nsource:\n  publisher: courier\n  link: https://courier.example/'))
      .toMatchInlineSnapshot(`
        "content/articles/2023/low-tide.md:4:1 Unknown key "topic". Did you mean "topics"? The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft.
        content/articles/2023/low-tide.md:7:3 Unknown key "link". The keys here are publisher, url, authors, published, retrieved."
      `);
  });

  test('a missing title', () => {
    expect(problemsOf({ [article]: '---\npublished: 2023-06-19\n---\n\nText.\n' })).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:2:1 title is missing. Add a line "title: …". The headline as printed."`,
    );
  });

  test('nothing between the lines ---', () => {
    expect(problemsOf({ [article]: '---\n---\n\nText.\n' })).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:2:1 title is missing. Add a line "title: …". The headline as printed.
      content/articles/2023/low-tide.md:2:1 published is missing. Add a line "published: …". When it was published: a day, or a day with time and zone."
    `);
  });

  test('an empty title, and one that YAML reads as a number', () => {
    expect(ofFields('title:')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:7 title: Write text here; put it in quotation marks when it holds a colon, a # or only digits."`,
    );
    expect(ofFields('title: 2023')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 title: "2023" will not do. Write text here; put it in quotation marks when it holds a colon, a # or only digits."`,
    );
  });

  test('a title of several lines', () => {
    expect(ofFields('title: |\n  Low\n  tide')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 title: "Low tide" will not do. Keep this to one line."`,
    );
  });

  test('dates', () => {
    expect(
      ofFields(
        'published: 2026-02-31\nupdated: 5\ncorrections:\n  - date: 19/06/2023\n    text: It was ebb.',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:3:12 published: "2026-02-31" will not do. There is no such date. Write year-month-day, for example 2023-06-19, with or without a time: 2023-06-19T14:30+02:00.
      content/articles/2023/low-tide.md:4:10 updated: "5" will not do. Write a date such as 2023-06-19 or 2023-06-19T14:30+02:00.
      content/articles/2023/low-tide.md:6:11 corrections[1].date: "19/06/2023" will not do. There is no such date. Write year-month-day, for example 2023-06-19, with or without a time: 2023-06-19T14:30+02:00."
    `);
  });

  test('values of the wrong kind', () => {
    expect(
      ofFields(
        'authors: Ana Lima\nsource: courier\ndraft: yes\nrights: excerp\nlang: english please\nkeyPoints: {}\nfigure: tide.jpg',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:4:10 authors: "Ana Lima" will not do. List the authors, one to a line.
      content/articles/2023/low-tide.md:5:9 source: "courier" will not do. Write fields here, each on a line of its own: key: value. The keys here are publisher, url, authors, published, retrieved.
      content/articles/2023/low-tide.md:6:8 draft: "yes" will not do. draft is true or false.
      content/articles/2023/low-tide.md:7:9 rights: "excerp" will not do. Rights are "full", "excerpt" or "link".
      content/articles/2023/low-tide.md:8:7 lang: "english please" will not do. Write a language tag such as en, pt-BR or zh-Hans.
      content/articles/2023/low-tide.md:9:12 keyPoints: List the key points, one to a line.
      content/articles/2023/low-tide.md:10:9 figure: "tide.jpg" will not do. Write fields here, each on a line of its own: key: value. The keys here are src, alt, caption, credit."
    `);
  });

  test('a figure without words', () => {
    const quay = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
    const files = { [article]: articleFile('figure:\n  src: quay.svg'), 'articles/2023/quay.svg': quay };
    expect(problemsOf(files)).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:5:3 figure.alt is missing. Add alt: a sentence that says what the picture shows. Write alt: "" only when it shows nothing that the text does not say."`,
    );
  });

  test('a list that is no list of fields', () => {
    expect(problemsOf({ [article]: '---\n- title\n- published\n---\n\nText.\n' })).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:2:1 The file: Write fields here, each on a line of its own: key: value. The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft."`,
    );
    expect(problemsOf({ [article]: '---\njust words\n---\n\nText.\n' })).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:2:1 The file: "just words" will not do. Write fields here, each on a line of its own: key: value. The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft."`,
    );
  });
});

describe('YAML', () => {
  test('a colon in a value', () => {
    expect(ofFields('title: Harbours: what next')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 A value may not hold a colon and a space unless it is quoted. Put the whole value in quotation marks, for example title: "Taiwan: what next"."`,
    );
  });

  test('a quotation mark that is never closed', () => {
    expect(ofFields('title: "Low tide\nsummary: Ebb.')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 This quotation mark is never closed. Write the closing one at the end of the value."`,
    );
  });

  test('words after a closing quotation mark', () => {
    expect(ofFields('title: "Low" tide')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:14 Words stand behind the closing quotation mark. Put the whole value in quotation marks, of the other kind than those within: title: '"Low tide" it was'."`,
    );
  });

  test('a backslash in double quotation marks', () => {
    expect(ofFields('dateline: "C:\\quay"')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:4:14 Within double quotation marks a backslash begins an escape. Use single ones: 'C:\\news', or write two backslashes."`,
    );
  });

  test('a key that stands twice', () => {
    expect(ofFields('title: Low tide\ntitle: High tide')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:4:1 This key stands here twice. Keep one of the two lines."`,
    );
  });

  test('a line that is no field', () => {
    expect(ofFields('summary: Ebb.\nand flow')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:5:1 This line is no field: a field is key: value. Add the key and its colon, or indent the line to make it part of the value above."`,
    );
  });

  test('a tab', () => {
    expect(ofFields('source:\n\tpublisher: courier')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:5:1 This line is indented with a tab, which YAML forbids. Indent it with spaces."`,
    );
  });

  test('a sign that YAML keeps for itself', () => {
    expect(ofFields('title: @home')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 A value may not begin with this sign unless it is quoted. Put the whole value in quotation marks, for example title: "Taiwan: what next"."`,
    );
    expect(ofFields('title: !important')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 A value that begins with ! is a tag of YAML, which Newsfold does not use. Put the whole value in quotation marks, for example title: "Taiwan: what next"."`,
    );
    expect(ofFields('title: *Low* tide')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:3:8 A value that begins with * repeats another one by its name (an alias of YAML), which Newsfold does not allow. Write the value out, or put it in quotation marks."`,
    );
  });

  test('an alias, at its own place', () => {
    expect(ofFields('summary: &s Ebb.\ndateline: *s')).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:5:11 A value that begins with * repeats another one by its name (an alias of YAML), which Newsfold does not allow. Write the value out, or put it in quotation marks."`,
    );
  });

  test('an alias bomb is refused before it goes off', () => {
    const bomb = [
      'a: &a [x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]',
    ];
    expect(ofFields(bomb.join('\n'))).toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:5:8 A value that begins with * repeats another one by its name (an alias of YAML), which Newsfold does not allow. Write the value out, or put it in quotation marks.
      content/articles/2023/low-tide.md:6:8 A value that begins with * repeats another one by its name (an alias of YAML), which Newsfold does not allow. Write the value out, or put it in quotation marks."
    `);
  });

  test('front matter that never ends', () => {
    expect(
      problemsOf({ [article]: '---\ntitle: Low tide\npublished: 2023-06-19\n\nText.\n' }),
    ).toMatchInlineSnapshot(
      `"content/articles/2023/low-tide.md:1 The front matter that begins here has no end. Write a line --- between the fields and the text."`,
    );
  });

  test('a second document in a .yml file', () => {
    expect(
      problemsOf({ 'sources/courier.yml': 'name: The Courier\n---\nname: The Post\n' }),
    ).toMatchInlineSnapshot(
      `"content/sources/courier.yml:2:1 A line --- ends the fields, and this file holds nothing else. Take the line out."`,
    );
  });
});
