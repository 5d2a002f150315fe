import { stringify } from 'yaml';

export interface NewSource {
  slug: string;
  name: string;
  url?: string | undefined;
}

/** The text of an entry for a publisher that has none. */
export function sourceText({ name, url }: NewSource): string {
  const entry = stringify({ name, ...(url !== undefined && { url: `${url}/` }) }, { lineWidth: 0 });
  return `${entry}# Written by the importer. Add country, language, and the rights that you have: full, excerpt or link.\n`;
}
