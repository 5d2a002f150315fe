import { fold } from '../../lib/text.ts';
import type { Person } from '../../model/person.ts';
import type { Advice } from './advice.ts';

/** Names that two files of people share: who speaks can't be told by them. Gives the advice by the later person's slug. */
export function adviseOnPeople(people: readonly Person[]): Map<string, Advice[]> {
  const first = new Map<string, string>();
  const advice = new Map<string, Advice[]>();
  for (const { slug, name, aliases = [] } of people) {
    const named: [string, PropertyKey[]][] = aliases.map((alias, index) => [alias, ['aliases', index]]);
    for (const [written, path] of [[name, ['name']] as const, ...named]) {
      const owner = first.get(fold(written)) ?? slug;
      first.set(fold(written), owner);
      if (owner === slug) continue;
      advice.set(slug, [...(advice.get(slug) ?? []), { path, message: shared(written, owner) }]);
    }
  }
  return advice;
}

function shared(name: string, owner: string): string {
  return `"${name}" is a name of content/people/${owner}.yml too, so words by "${name}" may be put down to the wrong one. Take it out of one of the two files.`;
}
