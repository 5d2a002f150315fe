import type { Module } from './module.ts';
import { roomOf } from './rooms.ts';

/** Files, median and largest of every room, then those at which to ask why: the sizes that README's rule is about. */
export function formatSizes(modules: readonly Module[]): string {
  const rooms = Object.entries(Object.groupBy(modules, ({ path }) => roomOf(path) ?? topOf(path)));
  const rows = rooms.map(([room, files = []]) => row(room, files)).sort();
  const long = modules.filter(({ lines }) => lines >= 150).map(({ path, lines }) => `${path} (${lines})`);
  return [header, ...rows, row('all', modules), `150 lines or more: ${long.join(', ') || 'none'}`].join('\n');
}

/** Of an even number, the lower of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

const header = columns('room', 'files', 'lines', 'median', 'largest');

function row(room: string, files: readonly Module[]): string {
  const sizes = files.map(({ lines }) => lines);
  const total = sizes.reduce((sum, lines) => sum + lines, 0);
  const largest = files.find(({ lines }) => lines === Math.max(...sizes));
  return columns(room, files.length, total, medianOf(sizes), `${largest?.lines ?? 0} ${largest?.path ?? ''}`);
}

function columns(room: string, files: unknown, lines: unknown, median: unknown, largest: string): string {
  const numbers = [files, lines, median].map((cell) => String(cell).padStart(7)).join('');
  return `${room.padEnd(24)}${numbers}  ${largest}`;
}

function topOf(path: string): string {
  return path.includes('/') ? path.replace(/\/.*$/u, '') : 'configuration';
}
