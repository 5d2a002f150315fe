import { expect, test } from 'vitest';
import { articleFile } from '../../support/article-file.ts';
import { checkOf } from '../../support/check-content.ts';
import { writeContent } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';
import { render } from '../../support/render.ts';

const check = (files: ContentFiles) => checkOf(writeContent(files));
const linking = (...hrefs: string[]) => ({
  'articles/2023/ebb.md': articleFile(
    'topics: [harbours]',
    hrefs.map((href) => `The harbour [${href}](${href}).`).join('\n\n'),
  ),
});

test('links that lead to a page, a file or a passage', () => {
  const id = render('The harbour fell dry.').passages[0]?.id ?? '';
  const hrefs = [
    '/',
    '/articles/low-tide/',
    '/articles/low-tide',
    `/articles/low-tide/#${id}`,
    '/topics/harbours/',
  ];
  expect(
    check(linking(...hrefs, '../low-tide/', '/archive/2023-06/', '/rss.xml', '/articles/low-tide.md')),
  ).toContain('no problem.');
});

test('links that lead nowhere', () => {
  expect(
    check({
      ...linking('/articles/low-tied/', '/topic/harbours/', 'map.html', '/sources/nobody/'),
      'topics/tides.md':
        '---\nlabel: Tides\ndescription: Ebb.\nterms: [tide]\n---\n\nSee [ebb](/articles/flow/).\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:7:13 The site has no page /articles/low-tied/. Did you mean "/articles/low-tide/"? Write the path of a page, for example /articles/low-tide/.
    content/articles/2023/ebb.md:9:13 The site has no page /topic/harbours/. Write the path of a page, for example /articles/low-tide/.
    content/articles/2023/ebb.md:11:13 "map.html" leads to /articles/ebb/map.html, where there is nothing. Begin a link within the site with a slash and write the page's path, for example /articles/low-tide/.
    content/articles/2023/ebb.md:13:13 The site has no page /sources/nobody/. Write the path of a page, for example /articles/low-tide/.
    content/topics/tides.md:7:5 The site has no page /articles/flow/. Write the path of a page, for example /articles/low-tide/.

    A build goes on without this; mend it all the same.

    2 articles (0 drafts), 2 topics, 1 source: 5 problems."
  `);
});

test('a passage or a heading that is not there', () => {
  expect(check(linking('/articles/low-tide/#p-00000000', '/articles/low-tide/#quay'))).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:7:13 "low-tide" shows no passage "p-00000000": its words were changed or taken out, or its rights keep it back. The link leads to the top of the article. Copy the link of the passage that you mean from the article's page.
    content/articles/2023/ebb.md:9:13 Nothing in "low-tide" has the name "quay". The link leads to the top of the article. Copy the link of the passage that you mean from the article's page.

    Nothing of this stops the build; look at it.

    2 articles (0 drafts), 1 topic, 1 source: no problem, 2 to look at."
  `);
});

test('a text that is kept back has no passages', () => {
  const id = render('The harbour fell dry.').passages[0]?.id ?? '';
  const files = { 'articles/2023/low-tide.md': articleFile('rights: excerpt\ntopics: [harbours]') };
  expect(check({ ...linking(`/articles/low-tide/#${id}`), ...files })).toContain('its rights keep it back');
});

test('what is held back may be linked by what is held back as long', () => {
  const draft = { 'articles/2023/flow.md': articleFile('draft: true\ntopics: [harbours]', 'A harbour.') };
  expect(check({ ...linking('/articles/flow/'), ...draft })).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:7:13 The article "flow" is a draft, so this link leads nowhere. Publish it, or take the link out.

    A build goes on without this; mend it all the same.

    3 articles (1 draft), 1 topic, 1 source: 1 problem."
  `);
  const later = {
    'articles/2023/flow.md': articleFile('published: 2023-07-09\ntopics: [harbours]', 'A harbour.'),
  };
  expect(check({ ...linking('/articles/flow/'), ...later })).toContain(
    'The article "flow" is out only from 2023-07-09T00:00:00Z',
  );
  const ebb = articleFile('published: 2023-07-09\ntopics: [harbours]', '[A harbour](/articles/flow/).');
  expect(check({ 'articles/2023/ebb.md': ebb, ...later })).toContain('no problem,');
  expect(
    check({ 'articles/2023/ebb.md': ebb.replace('published', 'draft: true\npublished'), ...draft }),
  ).toContain('no problem.');
});

test('an article with a mistake of its own is no broken link', () => {
  const files = { 'articles/2023/low-tide.md': articleFile('titel: x') };
  expect(check({ ...linking('/articles/low-tide/'), ...files })).not.toContain('no page');
});
