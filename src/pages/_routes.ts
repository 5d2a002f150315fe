import type { Digest } from '../collections/digest.ts';
import { getDigest } from '../collections/get-digest.ts';
import { propsOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { sharePlan, sharedPlan } from '../publish/shared-plan.ts';
import type { SharedPlan } from '../publish/shared-plan.ts';
import { planOf } from '../views/pages.ts';
import type { PageKind, ViewOf } from '../views/pages.ts';

/** `getStaticPaths` of a route: one path for each page of its kind that is to be made, with the view as props. */
export async function routesOf<K extends PageKind>(kind: K) {
  const { pages, frame, isNew } = await getPlan();
  const fresh = (pages[kind] as Page<ViewOf<K>>[]).filter(isNew);
  return fresh.map((page) => ({ params: page.params, props: propsOf(page, frame) }));
}

/** The view of a kind that has one page. */
export async function onlyPage<K extends PageKind>(kind: K) {
  const { pages, frame } = await getPlan();
  const [page] = pages[kind] as Page<ViewOf<K>>[];
  if (!page) throw new Error(`No page of the kind "${kind}" in src/views/pages.ts.`);
  return propsOf(page, frame);
}

/** A build hands on its own plan; `astro build` by itself and development make one for each reading of the content. */
async function getPlan(): Promise<SharedPlan> {
  const shared = sharedPlan();
  if (shared) return shared;
  const digest = await getDigest();
  const plan = plans.get(digest) ?? { ...planOf(digest), isNew: () => true };
  plans.set(digest, plan);
  if (!import.meta.env.DEV) sharePlan(plan);
  return plan;
}

const plans = new WeakMap<Digest, SharedPlan>();
