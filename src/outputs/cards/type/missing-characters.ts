import { galleyOf } from './galley.ts';

/** The characters of a text that a card could not show, since no font has them. `root` holds node_modules. */
export async function missingCharactersOf(
  text: string,
  lang: string,
  root = process.cwd(),
): Promise<string[]> {
  const { missing } = await galleyOf(text, { cut: { voice: 'serif', weight: 600 }, lang, root });
  return missing;
}
