import type { Organization, Person } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';

/** Each author apart. One who is named after the digest, its publisher or a source (“The Courier desk”) is no person. */
export function authorsOf(names: readonly string[], { site, sources }: Digest): (Organization | Person)[] {
  const houses = [site.title, site.publisher.name, ...sources.map(({ name }) => name)];
  const isHouse = (name: string) => houses.some((house) => name === house || name.startsWith(`${house} `));
  return names.map((name) =>
    isHouse(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name },
  );
}
