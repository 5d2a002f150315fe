/** How many are made at once: enough to keep every worker busy, few enough to hold in memory. */
export const atOnce = 64;

/** Does the work for each item, so many at once, in their order; begins no more of them once it is told to stop. */
export async function inTurns<T>(
  items: Iterable<T>,
  count: number,
  work: (item: T) => Promise<void>,
  stop?: AbortSignal,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const turn = async () => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      if (stop?.aborted) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: count }, turn));
}
