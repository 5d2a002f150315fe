import { isFullUri } from './uri.ts';

/** Checks one value; a fault is a few words, no fault undefined. */
export type Check = (value: string) => string | undefined;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const rfc822 = /^(\w{3}), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/u;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

export const rfc822Date: Check = (value) => {
  const day = rfc822.exec(value)?.[1];
  if (day === undefined) return `"${value}" is no date of RFC 822`;
  return day === days[new Date(value).getUTCDay()]
    ? plausible(value)
    : `"${value}" is another day of the week`;
};

export const rfc3339Date: Check = (value) =>
  rfc3339.test(value) && !Number.isNaN(Date.parse(value))
    ? plausible(value)
    : `"${value}" is no date of RFC 3339`;

export const uri: Check = (value) => (isFullUri(value) ? undefined : `"${value}" is no full URI`);

/** Languages whose codes the validator lists (ISO 639): as many letters and no more. */
export const language: Check = (value) =>
  /^[a-z]{2,3}(?:-[\da-z]{1,8})*$/iu.test(value) ? undefined : `"${value}" is no language`;

export const mediaType: Check = (value) =>
  /^[\w.+-]+\/[\w.+-]+$/u.test(value) ? undefined : `"${value}" is no media type`;

export const positive: Check = (value) => (/^[1-9]\d*$/u.test(value) ? undefined : `"${value}" is no size`);

export const emailWithName: Check = (value) =>
  /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+ \(.+\)$/u.test(value) ? undefined : `"${value}" is no address with a name`;

/** Text that holds no markup and nothing that could be taken for it. */
export const plainText: Check = (value) => {
  if (value === '') return 'is blank';
  return /<\/[a-z]\w*>|&#?\w+;/iu.test(value) ? `"${value}" holds markup` : undefined;
};

function plausible(value: string): string | undefined {
  const time = Date.parse(value);
  return time < Date.UTC(1990, 0) || time > Date.now() + 600_000 ? `"${value}" is implausible` : undefined;
}
