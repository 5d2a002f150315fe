import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type AttackKind = 'html' | 'urls' | 'markdown' | 'text';

/** The attack strings of a kind, from `tests/fixtures/attacks/`. */
export function readAttacks(kind: AttackKind): string[] {
  const text = readFileSync(join(process.cwd(), 'tests/fixtures/attacks', `${kind}.txt`), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#! '));
  return lines.map((line) => line.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrt\\]))/giu, character));
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

function character(all: string, four?: string, two?: string, letter = ''): string {
  const digits = four ?? two;
  return digits === undefined ? (letters[letter] ?? all) : String.fromCharCode(Number.parseInt(digits, 16));
}
