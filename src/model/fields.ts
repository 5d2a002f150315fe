import { z } from 'zod';
import { parseInstant } from '../lib/date.ts';
import { slugPattern } from '../lib/slug.ts';
import { isWebUrl } from '../lib/url.ts';
import { visible } from '../lib/visible.ts';

/** Text on one line; an empty one is a mistake. Characters that steer without being seen are written out. */
export const lineSchema = z
  .string({ error: 'Write text here; put it in quotation marks when it holds a colon, a # or only digits.' })
  .trim()
  .min(1, 'Write something here, or take the key out.')
  .refine((text) => !/[\r\n]/u.test(text), 'Keep this to one line.')
  .overwrite(visible);

/** The name of a file in `content/` without its ending. */
export const slugSchema = z
  .string({ error: 'Write a slug: lower-case letters, digits and single hyphens.' })
  .regex(
    slugPattern,
    'A slug is lower-case letters, digits and single hyphens, for example "military-channels".',
  );

export const webUrlSchema = z
  .string({ error: 'Write an address that begins with https:// or http://.' })
  .refine(isWebUrl, 'Write the whole address, beginning with https:// or http://.')
  .meta({ pattern: '^[hH][tT][tT][pP][sS]?://\\S+$' });

/** Any URI that names: an address, a `tag:`, a `urn:`, and none that runs or holds a program. */
export const uriSchema = z
  .string({ error: 'Write a URI, for example tag:example.org,2023:harbour-reopens.' })
  .regex(
    /^(?!(?:javascript|vbscript|data|blob|file):)[a-z][a-z0-9+.-]*:[\w/?:@&=+$.~!*'();,%#-]+$/iu,
    'Write a URI, for example tag:example.org,2023:harbour-reopens; letters with accents are percent-encoded in one.',
  );

/** A date as written by the editor; `parseInstant` turns it into an instant when the site's zone is known. */
export const dateSchema = z
  .string({ error: 'Write a date such as 2023-06-19 or 2023-06-19T14:30+02:00.' })
  .refine(
    (text) => parseInstant(text, 'UTC') !== undefined,
    'There is no such date. Write year-month-day, for example 2023-06-19, with or without a time: 2023-06-19T14:30+02:00.',
  )
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$' });

/** A language tag of BCP 47: `en`, `pt-BR`, `zh-Hans`. */
export const languageSchema = z
  .string({ error: 'Write a language tag such as en or pt-BR.' })
  .refine(isLanguage, 'Write a language tag such as en, pt-BR or zh-Hans.');

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
