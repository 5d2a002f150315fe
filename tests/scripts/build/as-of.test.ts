import { expect, test } from 'vitest';
import { settleAsOf } from '../../../scripts/build/as-of.ts';
import { articleFile } from '../../support/article-file.ts';
import { writeContent } from '../../support/content-folder.ts';
import { readContent } from '../../../src/store/read-content.ts';

test('the instant of a build is the clock’s unless the environment names one', () => {
  const environment: NodeJS.ProcessEnv = {};
  expect(settleAsOf(environment, () => new Date('2023-06-19T12:00:00.5Z'))).toBe('2023-06-19T12:00:00Z');
  expect(environment.NEWSFOLD_AS_OF).toBe('2023-06-19T12:00:00Z');
  expect(settleAsOf({ NEWSFOLD_AS_OF: '2023-06-19T14:00+02:00' })).toBe('2023-06-19T12:00:00Z');
  expect(() => settleAsOf({ NEWSFOLD_AS_OF: 'tomorrow' })).toThrowErrorMatchingInlineSnapshot(
    `[UsageError: NEWSFOLD_AS_OF: "tomorrow" is no date. Write the instant to build for, for example 2026-06-19T14:30Z, or leave it unset for now.]`,
  );
});

test('an article of a later instant is a draft until then, and its pictures stay at home', () => {
  const places = writeContent({
    'articles/2023/ebb.md': articleFile('published: 2023-06-20T10:00Z', '![A map](map.svg)'),
    'articles/2023/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
  });
  const at = (asOf: string | undefined) => readContent({ ...places, asOf }, 'code');
  const stateOf = (asOf: string | undefined) => {
    const { articles, media } = at(asOf);
    const { draft, scheduled } = articles.find(({ slug }) => slug === 'ebb') ?? {};
    return { draft, scheduled, media: media.length };
  };
  expect(stateOf('2023-06-20T09:59:59Z')).toEqual({ draft: true, scheduled: true, media: 0 });
  expect(stateOf('2023-06-20T10:00:00Z')).toEqual({ draft: false, scheduled: undefined, media: 1 });
  expect(stateOf(undefined)).toEqual({ draft: false, scheduled: undefined, media: 1 });
});
