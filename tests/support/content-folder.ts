import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { ProblemsError, formatProblems } from '../../src/lib/problem.ts';
import type { Content } from '../../src/store/content.ts';
import { placesOf } from '../../src/store/places.ts';
import type { Places } from '../../src/store/places.ts';
import { readContent, surveyContent } from '../../src/store/read-content.ts';

/** Path in the content folder → text, bytes, a symbolic link, or null for a file that is not there. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array | { link: string } | null>>;

/** A small digest that has no mistake. */
export const goodContent = {
  'site.yml':
    'title: The Digest\ndescription: News, read closely.\nurl: https://digest.example\npublisher:\n  name: Digest Press\n',
  'topics/harbours.md':
    '---\nlabel: Harbours\ndescription: Ports and what passes them.\nterms: [harbour]\n---\n\nThe background.\n',
  'sources/courier.yml': 'name: The Courier\n',
  'articles/2023/low-tide.md':
    '---\ntitle: Low tide\npublished: 2023-06-19\ntopics: [harbours]\n---\n\nThe harbour fell dry.\n',
} satisfies ContentFiles;

/** Writes the good content with `files` over it to a temporary folder, which goes when the test is done. */
export function writeContent(files: ContentFiles = {}): Places {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const places = placesOf(process.cwd(), {
    CONTENT_DIR: join(folder, 'content'),
    NEWSFOLD_CACHE: join(folder, 'kept'),
  });
  changeContent(places, { ...goodContent, ...files });
  return places;
}

/** Writes, replaces or takes away files of a content folder. */
export function changeContent({ contentDir }: Places, files: ContentFiles): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(contentDir, path);
    rmSync(file, { force: true });
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

/** What the store reads in the good content with `files` over it. */
export function contentOf(files: ContentFiles = {}): Content {
  return readContent(writeContent(files), 'code');
}

/** What the store says is wrong with a content folder, whether it stops a build or not, with its files named as if it were `content/` here. */
export function problemsIn(places: Places): string {
  return told(places, () => {
    const { problems, faults } = surveyContent(places, 'code').remarks;
    return formatProblems([...problems, ...faults]);
  });
}

/** What of it stops a build. */
export function stoppersIn(places: Places): string {
  return told(places, () => {
    readContent(places, 'code');
    return '';
  });
}

function told({ contentDir }: Places, read: () => string): string {
  const text = messageOf(read);
  return text.replaceAll(relative(process.cwd(), contentDir), 'content');
}

function messageOf(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.message;
  }
}

/** The same for the good content with `files` over it. */
export function problemsOf(files: ContentFiles): string {
  return problemsIn(writeContent(files));
}
