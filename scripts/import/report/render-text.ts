import { truncate } from '../../../src/lib/text.ts';
import { visibleLines } from '../../../src/lib/visible.ts';
import type { Found } from '../draft.ts';
import type { Entry } from './entry.ts';

/** How wide a value, a quoted line or a reason may get. */
const width = 100;

/** The report on one input, for a terminal, which nothing in the input can steer. */
export function renderText(entry: Entry): string {
  return visibleLines(textOf(entry));
}

function textOf(entry: Entry): string {
  const { input, output, fields, repairs, removed, problems, confidence } = entry;
  if (output === null) {
    return [`${input} was not imported.`, ...problems.map((problem) => `  ${problem}`), ''].join('\n');
  }
  const parts = [
    output,
    `  from ${input}, ${percent(confidence)} sure`,
    ...fieldLines(fields),
    ...section(
      'Repairs',
      groupedLines(
        repairs.map(({ before, after, why }) => ({ why, text: `${quoted(before)} → ${quoted(after)}` })),
      ),
    ),
    ...section('Taken out', groupedLines(removed.map(({ text, why }) => ({ why, text: quoted(text) })))),
    ...problems.map((problem) => `  Note: ${problem}`),
  ];
  return `${parts.join('\n')}\n`;
}

function fieldLines(fields: Entry['fields']): string[] {
  return Object.entries(fields).flatMap(([name, found]) => [
    `  ${name.padEnd(13)} ${truncate(shown(found.value), width)}`,
    `  ${' '.repeat(13)} ${truncate(`← ${found.from}`, width)}${sureness(found)}`,
  ]);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${shown(part)}`)
      .join('; ');
  }
  return String(value);
}

function sureness({ sure = 1 }: Found<unknown>): string {
  return sure < 1 ? ` (${percent(sure)})` : '';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines];
}

/** Under each reason the places that it holds for. */
function groupedLines(items: readonly { why: string; text: string }[]): string[] {
  const reasons = Map.groupBy(items, ({ why }) => why);
  return [...reasons].flatMap(([why, places]) => [
    `    ${why}:`,
    ...places.map(({ text }) => `      ${text}`),
  ]);
}

function quoted(text: string): string {
  return `[${truncate(text.replace(/\s+/gu, ' '), width)}]`;
}
