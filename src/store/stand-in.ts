import { siteSchema } from '../model/site.ts';

/** Settings with which the articles are still checked when site.yml can't be read. */
export const standIn = siteSchema.parse({
  title: 'Site',
  description: 'Site',
  url: 'https://example.org',
  publisher: { name: 'Site' },
});
