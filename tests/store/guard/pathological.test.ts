import { expect, test } from 'vitest';
import { contentOf, problemsOf } from '../../support/content-folder.ts';
import { articleFile } from '../../support/article-file.ts';
import { pathologicalBodies } from '../../support/hostile/pathological.ts';

const path = 'articles/2023/hostile.md';

/** A text in our own words that reading must find, whatever stands beside it. */
const good = 'articles/2023/low-tide.md';

test.each(Object.entries(pathologicalBodies()))(
  '%s: a page or a message within five seconds',
  (_name, body) => {
    const [started, cpu] = [performance.now(), process.threadCpuUsage()];
    const problems = problemsOf({ [path]: articleFile('', body) });
    const { user, system } = process.threadCpuUsage(cpu);
    // By this thread's own clock: another program's work is not the text's.
    expect((user + system) / 1000).toBeLessThan(5000);
    expect(performance.now() - started).toBeLessThan(15_000);
    // Of this file alone: no other is stopped.
    expect(problems.split('\n').every((line) => line === '' || line.startsWith(`content/${path}`))).toBe(
      true,
    );
    expect(problems).not.toContain('by a fault of Newsfold');
  },
  20_000,
);

test('of two hostile texts and a wrong one, each is told of', () => {
  const bodies = pathologicalBodies();
  const problems = problemsOf({
    [path]: articleFile('', bodies['nested brackets']),
    'articles/2023/slow.md': articleFile('', bodies['nested lists']),
    [good]: articleFile('topics: [nowhere]'),
  });
  const files = problems.split('\n').map((line) => line.split(/[ :]/u)[0]);
  expect(files).toEqual([path, good, 'articles/2023/slow.md'].map((file) => `content/${file}`));
});

test('a long read that nobody made to stall anything is a page', () => {
  const paragraph =
    'The minister said: “We *will* [talk](/topics/harbours/) again,” and left the **harbour** at six in the morning. ';
  const body = Array.from({ length: 300 }, (_, index) => `${paragraph.repeat(3)}${index}`).join('\n\n');
  expect(
    contentOf({ [path]: articleFile('', body) }).articles.find(({ slug }) => slug === 'hostile')
      ?.passageCount,
  ).toBe(300);
});
