/**
 * Remembers what was made last by key, so many results at most: for pure work whose result is asked for again soon. Those
 * that were not asked for longest are forgotten first.
 */
export function createMemo<V>(most: number): (key: unknown, make: () => V) => V {
  const known = new Map<unknown, { value: V }>();
  return (key, make) => {
    const result = known.get(key) ?? { value: make() };
    known.delete(key);
    known.set(key, result);
    if (known.size > most) for (const oldest of known.keys().take(1)) known.delete(oldest);
    return result.value;
  };
}
