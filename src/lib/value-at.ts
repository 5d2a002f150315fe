/** What lies at a path within plain data; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    data,
  );
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}
