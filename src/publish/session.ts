import { shareValue, sharedValue } from '../lib/shared-value.ts';
import { hashOf } from '../lib/hash.ts';
import type { Page } from '../model/page.ts';

/** What one build knows before Astro begins: keys of the files that the last dist/ holds, and the hash of the code. */
export interface Session {
  /** File → key. */
  known: ReadonlyMap<string, string>;
  code: string;
}

/** Begins a build. Without one (`astro build` by itself) every page is made. */
export function beginSession(session: Session): void {
  shareValue('session', session);
}

export function currentSession(): Session | undefined {
  return sharedValue('session') as Session | undefined;
}

/** The table of pages that the site's code made in this build (src/pages/_routes.ts), once Astro has asked for its paths. */
export function plannedPages(): Page[] | undefined {
  return sharedValue('pages') as Page[] | undefined;
}

/** A page is made again when what it shows or the code has changed. */
export function keyOf(page: Page, code: string): string {
  return hashOf([page.key, code]);
}
