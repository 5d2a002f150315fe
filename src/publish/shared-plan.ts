import { shareValue, sharedValue } from '../lib/shared-value.ts';
import type { Page } from '../model/page.ts';
import type { SitePlan } from '../views/pages.ts';

/** The plan that a build hands to the routes of Astro's bundle, which hold a copy of every module of their own. */
export interface SharedPlan extends Pick<SitePlan, 'pages' | 'frame' | 'all'> {
  /** Whether a page has to be made: its key is not in the last manifest. */
  isNew: (page: Page) => boolean;
}

export function sharePlan(plan: SharedPlan): void {
  shareValue('plan', plan);
}

/** Nothing under `astro dev`; under `astro build` by itself, the one that the routes made. */
export function sharedPlan(): SharedPlan | undefined {
  return sharedValue('plan') as SharedPlan | undefined;
}
