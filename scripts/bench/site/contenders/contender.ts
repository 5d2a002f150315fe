import type { Command } from '../measure/run-measured.ts';

/** A generator that takes part in the bench. */
export interface Contender {
  name: string;
  label: string;
  /** What it makes of the articles, in a few words. */
  makes: string;
  /** Folder of the content, below the work folder. */
  contentDir: string;
  /** Whether it reads topics, sources and people beside the articles. */
  readsAll: boolean;
  /** Folder of the site it makes, below the work folder. */
  outDir: string;
  /** What it keeps between builds, below the work folder. */
  kept: readonly string[];
  /** Seconds by stage, from what it prints, where it tells them. */
  stagesIn?: (output: string) => Record<string, number>;
  /**
   * Makes a new work folder ready for it, and says what will run.
   *
   * @throws {AbsentError} when this machine does not have it
   */
  prepare: (workDir: string) => string;
  /** What builds the site, one after another. */
  commands: (workDir: string) => Command[];
}

/** A contender that cannot take part, and why. */
export class AbsentError extends Error {
  override readonly name = 'AbsentError';
}
