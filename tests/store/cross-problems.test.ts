import { describe, expect, test } from 'vitest';
import { articleFile } from '../support/article-file.ts';
import { problemsOf } from '../support/content-folder.ts';

const article = 'articles/2023/low-tide.md';

test('an unknown topic', () => {
  expect(problemsOf({ [article]: articleFile('topics:\n  - harbors\n  - zoology') })).toMatchInlineSnapshot(`
    "content/articles/2023/low-tide.md:5:5 Unknown topic "harbors". Did you mean "harbours"? Topics are the files in content/topics/.
    content/articles/2023/low-tide.md:6:5 Unknown topic "zoology". Topics are the files in content/topics/."
  `);
});

test('an unknown source', () => {
  expect(problemsOf({ [article]: articleFile('source:\n  publisher: currier') })).toMatchInlineSnapshot(
    `"content/articles/2023/low-tide.md:5:14 Unknown source "currier". Did you mean "courier"? Sources are the files in content/sources/; add currier.yml with the publisher's name."`,
  );
});

test('two articles with one address', () => {
  expect(problemsOf({ 'articles/2024/low-tide.md': articleFile('') })).toMatchInlineSnapshot(
    `"content/articles/2024/low-tide.md Two articles have the address /articles/low-tide/: this one and content/articles/2023/low-tide.md. Rename one of the files."`,
  );
});

test('an edition that names what is not published', () => {
  expect(
    problemsOf({
      'articles/2023/high-tide.md': articleFile('draft: true'),
      'editions/2023-06-19.md': '---\nlead: low-tied\norder: [low-tide, high-tide]\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/editions/2023-06-19.md:2:7 Unknown article "low-tied". Did you mean "low-tide"? Write the slug of a published article: its file's name without .md.
    content/editions/2023-06-19.md:3:19 The article "high-tide" is a draft. Take it out here, or take "draft: true" out of its file."
  `);
});

describe('images', () => {
  test('that are not there', () => {
    const body = 'The quay.\n\n![A map](map.svg)\n\n![The quay](/images/quay.jpg)\n\n![](../../site.yml)';
    expect(problemsOf({ [article]: articleFile('figure:\n  src: tide.jpg\n  alt: Low water', body) }))
      .toMatchInlineSnapshot(`
      "content/articles/2023/low-tide.md:5:8 There is no image "tide.jpg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:11:1 There is no image "map.svg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:13:1 There is no image "/images/quay.jpg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:15:1 There is no image "../../site.yml". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg."
    `);
  });

  test('in the text of a topic and of an edition', () => {
    expect(
      problemsOf({
        'topics/harbours.md':
          '---\nlabel: Harbours\ndescription: Ports.\nterms: [harbour]\n---\n\n![](map.svg)\n',
        'editions/2023-06-19.md': '![](map.svg)\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/editions/2023-06-19.md:1:1 There is no image "map.svg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/topics/harbours.md:7:1 There is no image "map.svg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg."
    `);
  });

  test('that can’t be measured', () => {
    expect(
      problemsOf({
        'articles/2023/empty.png': '',
        'articles/2023/words.jpg': 'no picture',
        'articles/2023/bare.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        [article]: articleFile('', '![](empty.png) ![](words.jpg) ![](bare.svg) ![](empty.png)'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2023/bare.svg This image can't be measured: it is empty, damaged or not what its name says. Export it again; an SVG needs a width and a height, or a viewBox.
      content/articles/2023/empty.png This image can't be measured: it is empty, damaged or not what its name says. Export it again; an SVG needs a width and a height, or a viewBox.
      content/articles/2023/words.jpg This image can't be measured: it is empty, damaged or not what its name says. Export it again; an SVG needs a width and a height, or a viewBox."
    `);
  });

  test('whose name is a folder, or is badly encoded', () => {
    expect(problemsOf({ [article]: articleFile('', '![](lost.d/) ![](100%.png)') })).toMatchInlineSnapshot(
      `
      "content/articles/2023/low-tide.md:6:1 There is no image "lost.d/". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
      content/articles/2023/low-tide.md:6:14 There is no image "100%25.png". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg."
    `,
    );
  });
});

test('all at once: fields, names, text and other files', () => {
  expect(
    problemsOf({
      'site.yml': 'title: The Digest\n',
      [article]: articleFile(
        'title:\ntopic: x\ntopics: [harbors]\nsource: { publisher: currier }\nfigure: { src: tide.jpg }\nsummary: *x',
      ).replace('\nsummary: *x', ''),
      'articles/2023/Ebb.md': articleFile('draft: maybe', '![](map.svg)'),
      'articles/2023/flow.md': '',
      'editions/2023-06-19.md': '---\nled: x\nlead: low-tied\n---\n',
      'notes.txt': 'Notes.',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/Ebb.md The file's name becomes the address of a page: lower-case letters, digits and single hyphens. Rename it to "ebb.md".
    content/articles/2023/Ebb.md:4:8 draft: "maybe" will not do. draft is true or false.
    content/articles/2023/Ebb.md:7:1 There is no image "map.svg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
    content/articles/2023/flow.md:1 The file is empty. Write it, or delete it.
    content/articles/2023/low-tide.md:3:7 title: Write text here; put it in quotation marks when it holds a colon, a # or only digits.
    content/articles/2023/low-tide.md:4:1 Unknown key "topic". Did you mean "topics"? The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft.
    content/articles/2023/low-tide.md:5:10 Unknown topic "harbors". Did you mean "harbours"? Topics are the files in content/topics/.
    content/articles/2023/low-tide.md:6:22 Unknown source "currier". Did you mean "courier"? Sources are the files in content/sources/; add currier.yml with the publisher's name.
    content/articles/2023/low-tide.md:7:9 figure.alt is missing. Add alt: a sentence that says what the picture shows. Write alt: "" only when it shows nothing that the text does not say.
    content/articles/2023/low-tide.md:7:16 There is no image "tide.jpg". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.
    content/editions/2023-06-19.md:2:1 Unknown key "led". Did you mean "lead"? The keys here are title, lead, order.
    content/editions/2023-06-19.md:3:7 Unknown article "low-tied". Did you mean "low-tide"? Write the slug of a published article: its file's name without .md.
    content/notes.txt Newsfold publishes .md and .yml files and images; this file would be left out. Convert it with "npm run import -- <file>", or move it out of the content folder.
    content/site.yml:1:1 description is missing. Add a line "description: …". One sentence for search engines and the about page.
    content/site.yml:1:1 url is missing. Add a line "url: …". The address the site is published under, without a path.
    content/site.yml:1:1 publisher is missing. Add a line "publisher: …". Who publishes the digest."
  `);
});

test('two articles with one id', () => {
  expect(
    problemsOf({
      [article]: articleFile('id: tag:digest.example,2020:tide'),
      'articles/2023/spring-tide.md': articleFile('id: tag:digest.example,2020:tide'),
    }),
  ).toMatchInlineSnapshot(
    `"content/articles/2023/spring-tide.md:4:5 Two articles have the id "tag:digest.example,2020:tide": this one and content/articles/2023/low-tide.md. Feeds would show only one of them; take it out of the one that it was not given to first."`,
  );
});
