import { hash } from 'node:crypto';

/** SHA-256 of text or bytes, 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** SHA-256 of any JSON value; the order in which an object's keys were written does not matter. */
export function hashOf(value: unknown): string {
  return sha256(value === undefined ? 'undefined' : JSON.stringify(sorted(value)));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(Reflect.get(value, key))]),
  );
}
