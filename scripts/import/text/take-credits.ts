import type { Found } from '../draft.ts';
import { isAgency } from '../words/agencies.ts';
import type { Credit } from '../words/credits.ts';
import { credits } from '../words/credits.ts';
import { namesOf } from '../words/names.ts';
import type { Line, Story } from './story.ts';
import { without } from './story.ts';

/** Takes out the lines that thank: “A, B and C of X contributed to the report.”, “(Reporting by A; editing by B)”. */
export function takeCredits(story: Story): Story {
  const gone = new Set<Line>();
  const people: Record<Credit['role'], string[]> = { writer: [], helper: [] };
  const lines: string[] = [];
  for (const line of story.lines) {
    const read = line.text.length <= 400 ? creditsIn(line.text) : [];
    if (read.length === 0) continue;
    for (const { role, names } of read) people[role].push(...names);
    lines.push(`“${line.text}”`);
    gone.add(line);
  }
  const from = lines.join(' and ');
  const known = story.fields.authors?.value;
  const writers = people.writer.filter((name) => !known?.includes(name));
  const helpers = known ? [...writers, ...people.helper] : people.helper;
  return without(story, gone, 'it names who worked on the report', {
    ...(!known && writers.length > 0 && { authors: foundIn(writers, from) }),
    ...(helpers.length > 0 && {
      contributors: foundIn([...(story.fields.contributors?.value ?? []), ...helpers], from),
    }),
  });
}

function foundIn(names: readonly string[], from: string): Found<string[]> {
  return { value: [...new Set(names)], from };
}

/** A line of several parts must be understood in all of them: “Reporting by A in Oslo; Editing by B”. */
function creditsIn(text: string): { role: Credit['role']; names: string[] }[] {
  const parts = text.replace(/^\(|\)\.?$/gu, '').split(/;\s*/u);
  const read = parts.map((part) => {
    const credit = credits.find(({ pattern }) => pattern.test(part));
    const names = peopleOf(credit?.pattern.exec(part)?.groups?.names ?? '');
    return credit && names.length > 0 ? [{ role: credit.role, names }] : [];
  });
  return read.every((part) => part.length > 0) ? read.flat() : [];
}

/** People, or the one agency that gave material. */
function peopleOf(list: string): string[] {
  const agency = list.trim().replace(/^(?:the|a|o|la|l[’'])\s+/iu, '');
  return isAgency(agency) ? [agency] : namesOf(list);
}
