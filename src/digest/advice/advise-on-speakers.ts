import { fold } from '../../lib/text.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import type { Advice } from './advice.ts';

/** A name under which somebody is quoted. */
interface Named {
  slug: string;
  name: string;
}

/**
 * People who may be quoted under two names: the last of their names is the same, the rest is not. Gives the advice by the
 * article in which the name without a file of its own stands, or the later of two such names.
 */
export function adviseOnSpeakers(
  articles: readonly Pick<Article, 'slug' | 'quotations'>[],
  people: readonly Person[],
): Map<string, Advice[]> {
  const known: Named[] = people.map(({ slug, name }) => ({ slug, name }));
  const advice = new Map<string, Advice[]>();
  for (const { slug, quotations } of articles) {
    for (const named of speakersOf(quotations)) {
      if (known.some((other) => other.slug === named.slug)) continue;
      const other = known.find((candidate) => surnameOf(candidate) === surnameOf(named));
      if (other) advice.set(slug, [...(advice.get(slug) ?? []), adviceOn(named, other, people)]);
      known.push(named);
    }
  }
  return advice;
}

function speakersOf(quotations: Article['quotations']): Named[] {
  const speakers = quotations.flatMap(({ speaker, speakerName }) =>
    speaker === undefined ? [] : [[speaker, { slug: speaker, name: speakerName ?? speaker }] as const],
  );
  return [...new Map(speakers).values()];
}

function surnameOf({ name }: Named): string {
  return fold(name.split(/\s+/u).at(-1) ?? name);
}

function adviceOn({ name }: Named, other: Named, people: readonly Person[]): Advice {
  const hasFile = people.some(({ slug }) => slug === other.slug);
  const file = `content/people/${other.slug}.yml`;
  const mend = hasFile ? `add "${name}" to aliases in ${file}` : `write ${file} with both names`;
  return {
    path: [],
    message: `"${name}" is quoted here, "${other.name}" elsewhere. If they are one person, ${mend}.`,
  };
}
