import { expect, test } from 'vitest';
import { parseCheckOptions } from '../../../scripts/check/options.ts';
import { renderers } from '../../../scripts/check/report/report.ts';
import { articleFile } from '../../support/article-file.ts';
import { checkOf } from '../../support/check-content.ts';
import { writeContent } from '../../support/content-folder.ts';

const findings = {
  errors: [{ file: 'content/a,b.md', line: 3, column: 2, message: '50% wrong:\nmend it, please.' }],
  faults: [{ file: 'content/b.md', line: 9, column: 1, message: 'No picture.' }],
  advice: [{ file: 'content/c.md', message: 'Look.' }],
  counts: { articles: 2, drafts: 0, scheduled: 1, topics: 1, sources: 0 },
};

test('annotations of GitHub, escaped', () => {
  const fixed = [{ file: 'content/d.md', line: 1, column: 1, message: 'Wrote "title".' }];
  expect(renderers.github({ findings, fixed })).toMatchInlineSnapshot(`
    "::notice file=content/d.md,line=1,col=1::Wrote "title".
    ::error file=content/a%2Cb.md,line=3,col=2::50%25 wrong:%0Amend it, please.
    ::error file=content/b.md,line=9,col=1::No picture.
    ::warning file=content/c.md::Look.
    2 articles (0 drafts, 1 scheduled), 1 topic, 0 sources: 2 problems, 1 to look at, 1 mended."
  `);
});

test('one object of JSON', () => {
  const places = writeContent({ 'articles/2023/ebb.md': articleFile('titel: x', 'The harbour.') });
  expect(JSON.parse(checkOf(places, { form: 'json' }))).toMatchInlineSnapshot(`
    {
      "counts": {
        "articles": 1,
        "drafts": 0,
        "scheduled": 0,
        "sources": 1,
        "topics": 1,
      },
      "fixed": [],
      "problems": [
        {
          "column": 1,
          "file": "content/articles/2023/ebb.md",
          "line": 4,
          "message": "Unknown key "titel". Did you mean "title"? The keys here are title, summary, published, updated, authors, contributors, dateline, lang, translationOf, source, rights, figure, topics, keyPoints, corrections, events, aliases, id, imported, draft.",
          "severity": "error",
        },
      ],
      "version": 1,
    }
  `);
});

test.each([
  [[], {}, { form: 'text', fix: false, against: undefined, due: undefined }],
  [[], { GITHUB_ACTIONS: 'true' }, { form: 'github', fix: false, against: undefined, due: undefined }],
  [['--json'], { GITHUB_ACTIONS: 'true' }, { form: 'json', fix: false, against: undefined, due: undefined }],
  [['--github', '--fix'], {}, { form: 'github', fix: true, against: undefined, due: undefined }],
  [['--against', 'old'], {}, { form: 'text', fix: false, against: 'old', due: undefined }],
])('options %j in %j', (args, environment, options) => {
  expect(parseCheckOptions(args, environment)).toEqual(options);
});

test.each([[['--jsn']], [['--json', '--github']], [['stray']], [['--against=']]])(
  'no options: %j',
  (args) => {
    expect(() => parseCheckOptions(args, {})).toThrowErrorMatchingSnapshot();
  },
);
