import type { Digest } from '../collections/digest.ts';
import type { Article } from '../model/article.ts';
import type { Link } from './frame.ts';
import { absolute } from './syndicated.ts';

/**
 * Where an article can be passed on: plain links, none of which asks anything of another host until it is followed.
 * The addresses are each service's own for this use.
 */
export function shareLinks({ title, slug }: Article, digest: Digest): Link[] {
  const url = absolute(`/articles/${slug}/`, digest);
  const both = { text: `${title} ${url}` };
  return [
    { label: digest.words.email, href: `mailto:?${query({ subject: title, body: url })}` },
    { label: 'WhatsApp', href: `https://wa.me/?${query(both)}` },
    { label: 'Telegram', href: `https://t.me/share/url?${query({ url, text: title })}` },
    { label: 'Bluesky', href: `https://bsky.app/intent/compose?${query(both)}` },
    { label: 'Mastodon', href: `https://share.joinmastodon.org/#${query(both)}` },
    { label: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
    { label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { label: 'X', href: `https://x.com/intent/post?${query({ url, text: title })}` },
  ];
}

/** Spaces as `%20`: a mail program shows a plus as it stands. */
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
