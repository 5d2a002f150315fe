import type { DraftFields } from '../draft.ts';
import { isAgency } from '../words/agencies.ts';
import { byline, signature } from '../words/labels.ts';
import { namesOf } from '../words/names.ts';

/** Reads “By Ana Reis and Li Wei, Reuters”: authors, and an agency as the source. Nothing when a word of it is no name. */
export function readByline(text: string): Pick<DraftFields, 'authors' | 'sourceName'> | undefined {
  const list = byline.exec(text)?.groups?.names ?? signature.exec(text)?.groups?.names;
  if (list === undefined) return undefined;
  const from = `“${text}”`;
  const agency = /(?:[,/|–—-]\s*|\s\(|^(?:the\s)?)(?<agency>[^,/|()–—-]+)\)?$/iu
    .exec(list)
    ?.groups?.agency?.trim();
  const named = agency !== undefined && isAgency(agency) ? agency : undefined;
  const people =
    named === undefined
      ? list
      : list.slice(0, list.lastIndexOf(named)).replace(/[\s,/|(–—-]+$|\s(?:of|da|for)\s*$/u, '');
  const authors = namesOf(
    people.replace(
      /,\s*(?:staff writer|correspondent|reporter|editor|columnist|.{0,30}\b(?:editor|correspondent|reporter|writer))$/iu,
      '',
    ),
  );
  if (authors.length === 0 && (named === undefined || !/^(?:the\s*)?$/iu.test(people))) return undefined;
  return {
    ...(authors.length > 0 && { authors: { value: authors, from } }),
    ...(named !== undefined && { sourceName: { value: named, from, sure: 0.7 } }),
  };
}
