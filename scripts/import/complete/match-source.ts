import { slugOf } from '../../../src/lib/slug.ts';
import { fold } from '../../../src/lib/text.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Draft, Found } from '../draft.ts';

/** The publisher of an article, matched to an entry of the content folder or new to it. */
export interface MatchedSource {
  publisher: Found<string>;
  url?: Found<string> | undefined;
  /** The entry that stands in content/sources. */
  entry?: Source | undefined;
  /** What a new entry would say. */
  name: string;
  site?: string | undefined;
}

/** Finds the entry by the publisher's name, else by the address of the original; a stranger gets a slug of its own. */
export function matchSource({ fields }: Draft, sources: readonly Source[]): MatchedSource | undefined {
  const { sourceName, sourceUrl } = fields;
  const host = sourceUrl && hostOf(sourceUrl.value);
  const name = sourceName?.value ?? host;
  if (name === undefined) return undefined;
  const entry =
    sources.find((source) => isNamed(source, name)) ??
    sources.find(({ url }) => host !== undefined && url !== undefined && hostOf(url) === host);
  const slug = entry?.slug ?? slugOf(name);
  if (slug === '') return undefined;
  const from = sourceName?.from ?? sourceUrl?.from ?? '';
  return {
    publisher: { value: slug, from, sure: sourceName?.sure ?? sourceUrl?.sure },
    url: sourceUrl,
    entry,
    name,
    site: sourceUrl && new URL(sourceUrl.value).origin,
  };
}

/** “The Coastal Wire”, “coastal wire” and “CoastalWire.example” are one publisher. */
function isNamed({ slug, name }: Source, wanted: string): boolean {
  return slug === slugOf(wanted) || plain(name) === plain(wanted);
}

function plain(name: string): string {
  return fold(name)
    .replace(/^the\s/u, '')
    .replace(/^(?:www\.)?([^.\s]+)\.[a-z]{2,}(?:\.[a-z]{2})?$/u, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '') : undefined;
}
