import { z } from 'zod';
import { isTimeZone } from '../lib/date.ts';
import { adminSchema } from './admin.ts';
import { crawlersSchema } from './crawlers.ts';
import { languageSchema, lineSchema, webUrlSchema } from './fields.ts';
import { mailSchema } from './mail.ts';
import { redirectsSchema } from './redirect.ts';
import { rightsSchema } from './rights.ts';

/** `content/site.yml`. */
export const siteSchema = z.strictObject({
  title: lineSchema.describe('The name of the digest.'),
  tagline: lineSchema.optional().describe('A few words under the name.'),
  description: lineSchema.describe('One sentence for search engines and the about page.'),
  url: webUrlSchema
    .refine(isOrigin, 'Write the address without a path; the path goes into base, for example base: /repo/.')
    .describe('The address the site is published under, without a path.'),
  base: z
    .string({ error: 'Write the path the site lives under, for example / or /repo/.' })
    .regex(/^\/(?:[\w.~-]+\/)*$/u, 'The base path begins and ends with a slash, for example / or /repo/.')
    .default('/')
    .describe('The path the site lives under.'),
  language: languageSchema
    .default('en')
    .describe('The language of the interface, and of articles that name none.'),
  timeZone: z
    .string({ error: 'Write a time zone such as Europe/Lisbon.' })
    .refine(isTimeZone, 'Write a time zone of the IANA list, for example America/Sao_Paulo or UTC.')
    .default('UTC')
    .describe('The zone that days and editions are counted in.'),
  editions: z
    .enum(['daily', 'weekly'], { error: 'Editions are "daily" or "weekly".' })
    .default('daily')
    .describe('How often an edition closes.'),
  publisher: z
    .strictObject({
      name: lineSchema.describe('Who publishes the digest.'),
      url: webUrlSchema.optional().describe('The publisher’s own site.'),
      email: z.email({ error: 'Write an e-mail address.' }).optional().describe('Where readers can write.'),
    })
    .describe('Who publishes the digest.'),
  rights: rightsSchema
    .default('full')
    .describe('What may be passed on of an article, unless it or its source says otherwise.'),
  licence: webUrlSchema
    .optional()
    .describe('The terms under which the digest’s own articles may be passed on.'),
  feedAuthority: z
    .string({ error: 'Write the domain that the site had first.' })
    .regex(
      /^(?:[a-z0-9._-]+@)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u,
      'Write a domain in lower case, without https:// and without a path, for example example.org.',
    )
    .optional()
    .describe('The domain in the ids of feeds, when the site has moved from it.'),
  canonical: z
    .enum(['own', 'source'], { error: 'canonical is "own" or "source".' })
    .default('own')
    .describe('Which page search engines are to take for the original: the site’s own, or the source’s.'),
  crawlers: crawlersSchema
    .default('allow')
    .describe('What programs may do with the site: allow, no-training or none.'),
  redirects: redirectsSchema
    .default({})
    .describe('Paths that were published once, each with the path or address that it leads to now.'),
  mail: mailSchema.optional().describe('What the mail of an edition says of its sender.'),
  admin: adminSchema.optional().describe('A web editor at /admin/, over the repository of the content.'),
  accent: z
    .string({ error: 'Write a colour as # and six hex digits.' })
    .regex(/^#[0-9a-fA-F]{6}$/u, 'Write the colour as # and six hex digits, for example "#8a1c1c".')
    .default('#8a1c1c')
    .describe('The one colour of the design.'),
});

export type Site = z.output<typeof siteSchema>;

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`;
}
