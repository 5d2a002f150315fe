import { getDigest } from '../collections/get-digest.ts';
import { shareValue } from '../lib/shared-value.ts';
import type { Page } from '../model/page.ts';
import { planOf } from '../views/pages.ts';
import type { PageKind, SitePlan, ViewOf } from '../views/pages.ts';

let plan: Promise<SitePlan> | undefined;

/** `getStaticPaths` of a route: one path for each page of its kind, with the view as props. */
export async function routesOf<K extends PageKind>(kind: K) {
  const { pages, frame } = await getPlan();
  return (pages[kind] as Page<ViewOf<K>>[]).map(({ params, view }) => ({ params, props: { view, frame } }));
}

/** The view of a kind that has one page. */
export async function onlyPage<K extends PageKind>(kind: K) {
  const { pages, frame } = await getPlan();
  const [page] = pages[kind] as Page<ViewOf<K>>[];
  if (!page) throw new Error(`No page of the kind "${kind}" in src/views/pages.ts.`);
  return { view: page.view, frame };
}

function getPlan(): Promise<SitePlan> {
  if (import.meta.env.DEV) return makePlan();
  plan ??= makePlan();
  return plan;
}

async function makePlan(): Promise<SitePlan> {
  const made = planOf(await getDigest());
  // publish/ reads the keys from here to leave out what the last build made already.
  shareValue('pages', made.all);
  return made;
}
