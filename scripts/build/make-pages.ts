import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Digest } from '../../src/collections/digest.ts';
import { getBody } from '../../src/collections/get-texts.ts';
import { mediaFilesOf } from '../../src/collections/media-files.ts';
import { titleFilesOf } from '../../src/collections/title-files.ts';
import { closeCards, setCardWorkers } from '../../src/outputs/cards/get-card.ts';
import { fileOf, folderOf } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { keptNames } from '../../src/publish/bundle/kept.ts';
import { openBundle } from '../../src/publish/bundle/open-bundle.ts';
import { isFileKind, renderFile } from '../../src/publish/file-kinds.ts';
import type { FileContent, FileKindName, Texts } from '../../src/publish/file-kinds.ts';
import { sharePlan } from '../../src/publish/shared-plan.ts';
import type { SharedPlan } from '../../src/publish/shared-plan.ts';
import type { Places } from '../../src/store/places.ts';
import { workerCount } from '../../src/store/workers/worker-count.ts';
import type { PageKind, ViewOf } from '../../src/views/pages.ts';
import { createProgressLine } from '../report/progress-line.ts';
import type { Bundling } from './bundle.ts';
import { atOnce, inTurns } from './in-turns.ts';
import { makeSearch } from './make-search.ts';
import type { Stages } from './stages.ts';
import { together } from './together.ts';

export interface Making {
  plan: SharedPlan;
  digest: Digest;
  places: Places;
  /** The site's code. */
  bundling: Bundling;
  /** Receives the files. */
  nextDir: string;
  time: Stages['time'];
}

/** Makes the pages and files that are new, and puts the assets and public/ beside them. */
export async function makePages(making: Making): Promise<void> {
  const { plan, places, nextDir, time } = making;
  mkdirSync(nextDir, { recursive: true });
  const all = newOnes(plan);
  const folders = all.map(({ page }) => page).filter(({ path }) => folderOf(path) !== undefined);
  const single = all.filter(({ page }) => !folders.includes(page));
  const files = filesOf(single, making);
  const indexing = (stop: AbortSignal) =>
    folders.length > 0 ? time('search', () => makeSearch(folders, nextDir, stop)) : nothing;
  const drawing = async (stop: AbortSignal) => {
    await files.write('cards', stop);
    await closeCards();
  };
  const inTurn = async (stop: AbortSignal) => {
    await indexing(stop);
    await drawing(stop);
  };
  // Pagefind works in a process of its own, cards are drawn by other threads: this one has its hands free for the rest.
  // A core is its own until it has done: a worker more would cost its start, and make nothing sooner.
  setCardWorkers(Math.max(1, workerCount() - 1));
  await together([
    ...(folders.length > fewFolders ? [inTurn] : [indexing, drawing]),
    async (stop) => {
      await writeHtml(single, making, stop);
      await files.write('feeds', stop);
      setCardWorkers(workerCount());
    },
  ]);
  const publicDir = join(places.root, 'public');
  // Git keeps no empty folder without a file in it; that one is not for readers.
  const filter = (path: string) => !path.endsWith('.gitkeep');
  if (existsSync(publicDir)) cpSync(publicDir, nextDir, { recursive: true, filter });
}

const nothing = Promise.resolve();

/** With more to index, every core is busy as well when the cards wait for Pagefind to end, and its memory is theirs. */
const fewFolders = 3;

async function writeHtml(
  fresh: readonly NewPage[],
  { plan, digest, bundling, nextDir, time }: Making,
  stop: AbortSignal,
): Promise<void> {
  const bundleDir = await bundling.folder();
  cpSync(join(bundleDir, keptNames.assets), nextDir, { recursive: true });
  const pages = fresh.filter(({ kind }) => !isFileKind(kind));
  if (pages.length === 0) return;
  sharePlan(plan);
  await time('pages', async () => {
    const { render } = await openBundle(bundleDir, digest.site);
    // One after the other: Astro warns when pages of one route begin together, and all of it is this thread's work.
    await writeAll(pages, ({ page }) => render(page.path), { nextDir, label: 'pages', atOnce: 1, stop });
  });
}

/** The files among new pages that are no HTML. */
function filesOf(fresh: readonly NewPage[], { digest, nextDir, time }: Making) {
  const texts: Texts = {
    bodyOf: getBody,
    mediaFileOf: mediaFilesOf(digest),
    titleFileOf: titleFilesOf(digest),
  };
  return {
    write: async (stage: 'feeds' | 'cards', stop: AbortSignal): Promise<void> => {
      const files = fresh.filter(({ kind }) => isFileKind(kind) && stageOf(kind) === stage);
      if (files.length === 0) return;
      // The formats of a feed, the forms of a mail and the twins of an article have parts that are then made once.
      if (stage === 'feeds') files.sort((a, b) => (a.page.path < b.page.path ? -1 : 1));
      const options = { nextDir, label: stage, atOnce: stage === 'cards' ? atOnce : 1, stop };
      await time(stage, () => writeAll(files, (one) => contentOf(one, texts), options));
    },
  };
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

async function contentOf({ kind, page }: NewPage, texts: Texts): Promise<FileContent> {
  return (await renderFile(kind as FileKindName, page.view as ViewOf<FileKindName>, texts)).content;
}

interface Writing {
  nextDir: string;
  label: string;
  atOnce: number;
  stop: AbortSignal;
}

const line = createProgressLine(process.stderr);

async function writeAll(
  pages: readonly NewPage[],
  make: (page: NewPage) => Promise<string | Uint8Array>,
  { nextDir, label, atOnce: count, stop }: Writing,
): Promise<void> {
  const progress = line.begin(label, pages.length);
  const write = async (page: NewPage) => {
    const path = join(nextDir, fileOf(page.page.path));
    const content = await make(page);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    progress.step();
    // What other threads and processes have to say is heard between two turns.
    await turn();
  };
  await inTurns(pages, count, write, stop).finally(() => progress.end());
}
