/** A syntax tree with what it says and without how it was written: no positions, no empty attributes. */
export function plainTree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainTree);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      !['position', 'data'].includes(key) && part !== null && part !== undefined && part !== false,
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, plainTree(part)]));
}
