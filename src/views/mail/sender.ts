import type { Digest } from '../../collections/digest.ts';

/** Who a mail says that it comes from. */
export interface Sender {
  name: string;
  address: string;
  /** Domain of the names of mails and of the list. */
  host: string;
  /** Where a reader leaves the list: an address, or what the mail service fills in. */
  unsubscribe?: string | undefined;
}

/** `mail:` of site.yml; else the publisher; else an address that nobody reads, as every mail must have one (RFC 5322, 3.6.2). */
export function senderOf({ site }: Digest): Sender {
  const host = new URL(site.url).hostname;
  const [, name, address] = /^(?:(.+) <)?([^<>]+)>?$/u.exec(site.mail?.from ?? '') ?? [];
  return {
    name: name ?? site.title,
    address: address ?? site.publisher.email ?? `no-reply@${host}`,
    host,
    unsubscribe: site.mail?.unsubscribe,
  };
}
