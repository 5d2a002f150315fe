import { sha256 } from '../../lib/hash.ts';

/** Milliseconds of a minute. */
const minute = 60_000;

/**
 * The same moment to the minute, with seconds of the item's own where the editor gave none. Days without a time are
 * common, and readers sort by `updated`: equal ones would stand in any order, and validators warn of them. They depend on
 * the id alone, so that an item keeps its moment whatever else is published.
 */
export function distinctInstant(instant: string, id: string): Date {
  const date = new Date(instant);
  const isWhole = date.getTime() % minute === 0;
  const own = Number.parseInt(sha256(id).slice(0, 8), 16) % minute;
  return isWhole ? new Date(date.getTime() + own) : date;
}
