import { expect, test } from 'vitest';
import { renderFile } from '../../src/publish/file-kinds.ts';
import type { FileKindName } from '../../src/publish/file-kinds.ts';
import { createCache } from '../../src/store/cache.ts';
import { planOf } from '../../src/views/pages.ts';
import type { ViewOf } from '../../src/views/pages.ts';
import { articleFile } from '../support/article-file.ts';
import { writeContent } from '../support/content-folder.ts';
import { readDigest } from '../support/fixture-site.ts';
import { pathologicalBodies } from '../support/hostile/pathological.ts';

/** Hostile texts that can be read, so that every output meets them. */
const names = [
  'addresses',
  'addresses of mail',
  'words',
  'one word',
  'marks of speech',
  'full stops',
  'combining marks',
];

const kinds = [
  'markdownTwin',
  'textTwin',
  'mailHtml',
  'mailText',
  'mailMessage',
  'xmlFeed',
  'jsonFeed',
] as const;

test('what can be read goes into every kind of file within five seconds', async () => {
  const bodies = pathologicalBodies();
  const files = names.map((name, index) => [
    `articles/2023/large-${index}.md`,
    articleFile('topics: [harbours]', bodies[name] ?? ''),
  ]);
  const { contentDir, cacheDir } = writeContent(Object.fromEntries(files) as Record<string, string>);
  const digest = readDigest(contentDir, cacheDir);
  // On a busy machine one or the other is past its time.
  expect(digest.articles.length).toBeGreaterThan(names.length / 2);
  const cache = createCache(cacheDir);
  const texts = {
    bodyOf: (body: string) => cache.read('body', body)?.toString() ?? '',
    mediaFileOf: () => '',
    titleFileOf: () => undefined,
  };
  const { pages } = planOf(digest);
  for (const kind of kinds) {
    for (const { path, view } of pages[kind]) {
      const began = process.threadCpuUsage();
      await renderFile(kind as FileKindName, view as ViewOf<FileKindName>, texts);
      const { user, system } = process.threadCpuUsage(began);
      expect((user + system) / 1000, path).toBeLessThan(5000);
    }
  }
}, 120_000);
