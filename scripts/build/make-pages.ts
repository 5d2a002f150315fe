import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../../src/collections/digest.ts';
import { getBody } from '../../src/collections/get-texts.ts';
import { mediaFilesOf } from '../../src/collections/media-files.ts';
import { titleFilesOf } from '../../src/collections/title-files.ts';
import { fileOf, folderOf } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { keptNames } from '../../src/publish/bundle/kept.ts';
import { openBundle } from '../../src/publish/bundle/open-bundle.ts';
import { isFileKind, renderFile } from '../../src/publish/file-kinds.ts';
import type { FileKindName, Texts } from '../../src/publish/file-kinds.ts';
import { sharePlan } from '../../src/publish/shared-plan.ts';
import type { SharedPlan } from '../../src/publish/shared-plan.ts';
import type { Places } from '../../src/store/places.ts';
import type { PageKind, ViewOf } from '../../src/views/pages.ts';
import { Progress } from '../report/progress.ts';
import { bundleOf } from './bundle.ts';
import { atOnce, inTurns } from './in-turns.ts';
import { makeSearch } from './make-search.ts';
import type { Stages } from './stages.ts';

export interface Making {
  plan: SharedPlan;
  digest: Digest;
  places: Places;
  /** Hash of the site's code. */
  code: string;
  /** Receives the files. */
  nextDir: string;
  time: Stages['time'];
}

/** Makes the pages and files that are new, and puts the assets and public/ beside them. */
export async function makePages(making: Making): Promise<void> {
  const { plan, digest, places, code, nextDir, time } = making;
  const bundleDir = await time('bundle', () => bundleOf({ places, code, site: digest.site }));
  mkdirSync(nextDir, { recursive: true });
  cpSync(join(bundleDir, keptNames.assets), nextDir, { recursive: true });
  const all = newOnes(plan);
  const folders = all.map(({ page }) => page).filter(({ path }) => folderOf(path) !== undefined);
  const single = all.filter(({ page }) => !folders.includes(page));
  // Pagefind works in a process of its own.
  const search = folders.length > 0 ? time('search', () => makeSearch(folders, nextDir)) : undefined;
  await Promise.all([search, makeFiles(single, bundleDir, making)]);
  const publicDir = join(places.root, 'public');
  // Git keeps no empty folder without a file in it; that one is not for readers.
  const filter = (path: string) => !path.endsWith('.gitkeep');
  if (existsSync(publicDir)) cpSync(publicDir, nextDir, { recursive: true, filter });
}

async function makeFiles(
  fresh: readonly NewPage[],
  bundleDir: string,
  { plan, digest, nextDir, time }: Making,
): Promise<void> {
  const pages = fresh.filter(({ kind }) => !isFileKind(kind));
  if (pages.length > 0) {
    sharePlan(plan);
    const { render } = await time('pages', () => openBundle(bundleDir, digest.site));
    // One after the other: Astro warns when pages of one route begin together, and all of it is this thread's work.
    await time('pages', () =>
      writeAll(pages, ({ page }) => render(page.path), { nextDir, label: 'pages', atOnce: 1 }),
    );
  }
  const texts: Texts = {
    bodyOf: getBody,
    mediaFileOf: mediaFilesOf(digest),
    titleFileOf: titleFilesOf(digest),
  };
  for (const stage of ['feeds', 'cards'] as const) {
    const files = fresh.filter(({ kind }) => isFileKind(kind) && stageOf(kind) === stage);
    // The formats of a feed, the forms of a mail and the twins of an article have parts that are then made once.
    if (stage === 'feeds') files.sort((a, b) => (a.page.path < b.page.path ? -1 : 1));
    if (files.length > 0)
      await time(stage, () =>
        writeAll(files, (one) => bytesOf(one, texts), { nextDir, label: stage, atOnce }),
      );
  }
}

interface NewPage {
  kind: PageKind;
  page: Page;
}

function newOnes({ pages, isNew }: SharedPlan): NewPage[] {
  return (Object.keys(pages) as PageKind[]).flatMap((kind) =>
    (pages[kind] as Page[]).filter(isNew).map((page) => ({ kind, page })),
  );
}

const drawn: readonly PageKind[] = ['card', 'iconPng', 'iconSvg', 'favicon', 'leadImage', 'media'];

function stageOf(kind: PageKind): 'cards' | 'feeds' {
  return drawn.includes(kind) ? 'cards' : 'feeds';
}

async function bytesOf({ kind, page }: NewPage, texts: Texts): Promise<Uint8Array> {
  return (await renderFile(kind as FileKindName, page.view as ViewOf<FileKindName>, texts)).bytes;
}

async function writeAll(
  pages: readonly NewPage[],
  make: (page: NewPage) => Promise<Uint8Array>,
  { nextDir, label, atOnce: count }: { nextDir: string; label: string; atOnce: number },
): Promise<void> {
  const progress = new Progress(process.stderr, label, pages.length);
  await inTurns(pages, count, async (page) => {
    const path = join(nextDir, fileOf(page.page.path));
    const bytes = await make(page);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    progress.step();
  }).finally(() => progress.clear());
}
