/** Values of front matter, which other generators write in many shapes. */

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  return undefined;
}

/** A date may be text, or a date of TOML. */
export function stampOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  return textOf(value);
}

/** `Ana Reis`, `[Ana Reis, Li Wei]`, `{ name: Ana Reis }`, `[{ name: … }]` */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  const text = textOf(value) ?? textOf(partOf(value, ['name', 'title', 'label']));
  return text === undefined ? [] : [text];
}

/** The first of the parts that an object has. */
export function partOf(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = new Map(Object.entries(value));
  return names.map((name) => parts.get(name) as unknown).find((part) => part !== undefined && part !== null);
}
