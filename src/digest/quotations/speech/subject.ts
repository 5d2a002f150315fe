import type { Gender, Item, Name } from '../reading/items.ts';

/** Who a verb of speech says is speaking. `start` is the index of the item with which the words for the speaker begin. */
export type Subject =
  | { kind: 'name'; name: Name; start: number }
  | { kind: 'pronoun'; gender?: Gender; start: number }
  /** No subject beside the verb: `, adding “…”`, Spanish `añadió`. */
  | { kind: 'none'; gender?: Gender; start: number }
  /** Somebody or something that the text does not name: `a spokesman`, `the ministry`. */
  | { kind: 'other'; start: number }
  /** The verb tells of no speech by anybody: `was told`, `never said`. */
  | { kind: 'nobody'; start: number };

export function other(start: number): Subject {
  return { kind: 'other', start };
}

/** The items of one passage, with what the search for subjects may not leave. */
export interface Clause {
  items: readonly Item[];
  /** First index that belongs to the clause. */
  from: number;
}
