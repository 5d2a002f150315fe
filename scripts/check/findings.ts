import type { Problem } from '../../src/lib/problem.ts';

/** All that a check has to say. */
export interface Findings {
  /** What stops a build. */
  errors: Problem[];
  /** What is wrong within texts, with pictures and with links: a build tells of it and goes on, a check fails. */
  faults: Problem[];
  /** What an editor should look at; a build goes on. */
  advice: Problem[];
  counts: { articles: number; drafts: number; scheduled: number; topics: number; sources: number };
}
