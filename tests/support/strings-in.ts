/** Every string in plain data, with the key that it stands under; a list's strings stand under the list's key. */
export function stringsIn(data: unknown, key = ''): { key: string; value: string }[] {
  if (typeof data === 'string') return [{ key, value: data }];
  if (Array.isArray(data)) return data.flatMap((item) => stringsIn(item, key));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, value]) => stringsIn(value, name));
}
