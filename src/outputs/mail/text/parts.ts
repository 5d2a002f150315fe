import type { MailView } from '../../../views/mail/mail-view.ts';
import { fixed } from '../flowed.ts';
import type { Footnotes } from '../footnotes.ts';

/** What every part of a plain mail is made with. */
export interface Desk {
  view: MailView;
  footnotes: Footnotes;
  /** The HTML of a text of the cache, by its digest. */
  getBody: (digest: string) => string;
}

/** Lines that stand together; between two blocks there is an empty line. */
export type Block = string[];

/** Over a part, and between things of a kind. Not of `=`, which quoted-printable writes as three. */
export const thickRule = '-'.repeat(72);
export const thinRule = '- '.repeat(36).trimEnd();

/** The heading of a part, in capitals where the script has them. */
export function heading(label: string, { view }: Desk): Block {
  return [thickRule, '', fixed(label.toLocaleUpperCase(view.lang))];
}
