import { z } from 'zod';

/**
 * What programs may do with the site: `allow` everything; `no-training`: read it, show it and lead to it, but not train
 * models on it; `none`: nothing at all, search engines too.
 */
export const crawlersSchema = z.enum(['allow', 'no-training', 'none'], {
  error: 'crawlers is "allow", "no-training" or "none".',
});

export type Crawlers = z.output<typeof crawlersSchema>;

/**
 * The policy for robots on a page: `name: content` of meta elements, and of HTTP headers under the same meaning.
 *
 * Sources: `noindex`, `nofollow` and `max-image-preview` are Google's robots meta rules; `noai` and `noimageai` are DeviantArt's,
 * which others took up; `tdm-reservation` is the TDM Reservation Protocol of a W3C community group, for article 4 of
 * the European directive 2019/790.
 */
export interface RobotsPolicy {
  robots: string;
  /** `1`: rights to mine text and data are reserved. */
  tdmReservation?: '1';
}

const policies: Record<Crawlers, RobotsPolicy> = {
  allow: { robots: 'max-image-preview:large' },
  'no-training': { robots: 'max-image-preview:large, noai, noimageai', tdmReservation: '1' },
  none: { robots: 'noindex, nofollow, noarchive, noai, noimageai', tdmReservation: '1' },
};

export function robotsPolicyOf(crawlers: Crawlers): RobotsPolicy {
  return policies[crawlers];
}
