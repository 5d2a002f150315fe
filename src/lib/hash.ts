import { createHash } from 'node:crypto';

/** SHA-256 of text or bytes, 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of any JSON value; the order in which an object's keys were written does not matter. */
export function hashOf(value: unknown): string {
  return sha256(value === undefined ? 'undefined' : JSON.stringify(value, sortKeys));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
