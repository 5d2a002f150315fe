import type { Surroundings } from '../complete/surroundings.ts';
import type { Settings } from '../settings.ts';
import type { Outcome } from './product.ts';

/** What every worker knows from its start. */
export interface Bench {
  /** A calendar day. */
  today: string;
  repair: boolean;
  settings: Settings;
  surroundings: Surroundings;
}

/** One input: a file to read, or bytes that were read already. */
export interface Job {
  file: string;
  bytes?: Uint8Array | undefined;
  /** The editor's answer to a question about the day. */
  published?: string | undefined;
}

export type Answer = Outcome[];
