import type { Digest } from '../../collections/digest.ts';
import type { Edition } from '../../digest/editions.ts';
import { withBase } from '../../lib/url.ts';
import type { AlternateLink, Link } from '../frame.ts';
import { absolute } from '../syndicated.ts';

/** The forms of an edition's mail by the ending of its file, with their media types (RFC 2854, 3676, 5322). */
export const mailTypes = { html: 'text/html', txt: 'text/plain', eml: 'message/rfc822' } as const;

export type MailEnding = keyof typeof mailTypes;

export function mailPath({ date }: Pick<Edition, 'date'>, ending: MailEnding): string {
  return `/editions/${date}/mail.${ending}`;
}

/** The mail as a reader is led to it. */
export function mailsOf(edition: Edition, { site, words }: Digest): Link[] {
  const link = (label: string, ending: MailEnding) => ({
    label,
    href: withBase(site.base, mailPath(edition, ending)),
  });
  return [link(words.asMail, 'html'), link(words.asText, 'txt')];
}

/** How the head of an edition's page links its mail. */
export function mailLinks(edition: Edition, digest: Digest): AlternateLink[] {
  const title = digest.words.asMail;
  const endings: readonly MailEnding[] = ['html', 'txt'];
  return endings.map((ending) => ({
    href: absolute(mailPath(edition, ending), digest),
    type: mailTypes[ending],
    title,
  }));
}
