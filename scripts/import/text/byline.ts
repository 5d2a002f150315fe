import type { DraftFields } from '../draft.ts';
import { agencyPattern, isAgency } from '../words/agencies.ts';
import { byline, signature } from '../words/labels.ts';
import { namesOf } from '../words/names.ts';

type Signed = Pick<DraftFields, 'authors' | 'contributors' | 'sourceName'>;

/** Reads “By Ana Reis and Li Wei, Reuters”: authors, and an agency as the source. Nothing when it names nobody. */
export function readByline(text: string): Signed | undefined {
  const list = byline.exec(text)?.groups?.names ?? signature.exec(text)?.groups?.names;
  return list === undefined ? readShared(text) : signedBy(list, `“${text}”`, 1);
}

const shared = new RegExp(
  `^(?<paper>.{2,50}?)\\s(?:avec|with|mit|con|com|met)\\s(?<agencies>(?:${agencyPattern})(?:(?:,|\\set|\\sand|\\sund|\\se|\\sy)\\s(?:${agencyPattern}))*)$`,
  'iu',
);

/** “Coastal Wire with AFP and Reuters”: the paper, and whose material it used. */
function readShared(text: string): Signed | undefined {
  const { paper, agencies } = shared.exec(text)?.groups ?? {};
  if (paper === undefined || agencies === undefined) return undefined;
  const from = `“${text}”`;
  const helpers = agencies.split(/,\s|\s(?:et|and|und|e|y)\s/u);
  return { sourceName: { value: paper, from, sure: 0.8 }, contributors: { value: helpers, from } };
}

/** Reads “Ana Reis in Port Linden”: a byline without its “by”, sure only beside a date or another byline. */
export function readBareByline(text: string): Signed | undefined {
  const list = text.replace(/\s*\((?:with|mit|avec|com|con)\s[^)]+\)$/iu, '');
  return text.length > 120 || /[.!?:;–—-]$/u.test(list) ? undefined : signedBy(list, `“${text}”`, 0.7);
}

/** Behind the names may stand whom they write for: “, Reuters”, “, Health Editor”, “(AP)”. */
function signedBy(list: string, from: string, sure: number): Signed | undefined {
  const whole = list.replace(/^the\s/iu, '').trim();
  if (isAgency(whole)) return { sourceName: { value: whole, from, sure: 0.7 } };
  const parts = whole.split(/\s*[,/|(–—]\s*/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const affiliation = parts.slice(count).map((part) => part.replace(/\)$/u, '').trim());
    const names = namesOf(parts.slice(0, count).join(', '));
    if (names.length === 0 || !affiliation.every(isAffiliation)) continue;
    const agency = affiliation.find(isAgency);
    return {
      authors: { value: names, from, ...(sure < 1 && { sure }) },
      ...(agency !== undefined && { sourceName: { value: agency, from, sure: 0.7 } }),
    };
  }
  return undefined;
}

function isAffiliation(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return words <= 2 || (words <= 6 && /^\p{Lu}/u.test(text));
}
