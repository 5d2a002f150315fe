import { languageName } from '../lib/language.ts';
import type { Problem } from '../lib/problem.ts';
import type { Site } from '../model/site.ts';
import { nearestLanguage } from '../strings/nearest.ts';
import type { Entry } from './parse-entry.ts';

/**
 * Whether the interface can speak the site's language. English words on a page that says it is in another language would
 * be read out as that language, and sought and translated as that.
 *
 * @param known the languages of the catalogues
 */
export function checkLanguage(site: Entry<Site> | undefined, known: readonly string[]): Problem[] {
  if (!site) return [];
  const { language } = site.data;
  if (nearestLanguage(language, known) !== undefined) return [];
  const name = languageName(language, 'en');
  const message =
    `The interface has no words in ${name} ("${language}"), only in ${known.join(', ')}. ` +
    `Write one of these, and "lang: ${language}" in each article; ` +
    `or translate src/strings/en.yml as src/strings/${language}.yml.`;
  return [{ file: site.file.display, ...site.placeOf(['language']), message }];
}
