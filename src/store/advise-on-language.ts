import { languageName } from '../lib/language.ts';
import type { Problem } from '../lib/problem.ts';
import type { Site } from '../model/site.ts';
import { nearestLanguage } from '../strings/nearest.ts';
import type { Entry } from './parse-entry.ts';

/**
 * Whether the interface can speak the site's language; else it speaks English. Those words would be read out and
 * translated as the language that the page says it is in, so the editor should know.
 *
 * @param known the languages of the catalogues
 */
export function adviseOnLanguage(site: Entry<Site> | undefined, known: readonly string[]): Problem[] {
  if (!site) return [];
  const { language } = site.data;
  if (nearestLanguage(language, known) !== undefined) return [];
  const name = languageName(language, 'en');
  const message =
    `The interface has no words in ${name} ("${language}"), only in ${known.join(', ')}, so it speaks English. ` +
    `Translate src/strings/en.yml as src/strings/${language}.yml, ` +
    `or write one of these here and "lang: ${language}" in each article.`;
  return [{ file: site.file.display, ...site.placeOf(['language']), message }];
}
