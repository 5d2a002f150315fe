import { z } from 'zod';
import { lineSchema, webUrlSchema } from './fields.ts';

const usualApis = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
};

const hosts = Object.keys(usualApis) as (keyof typeof usualApis)[];

/** `admin:` in `site.yml`: a web editor at `/admin/`, over the repository that the content lies in. */
export const adminSchema = z.strictObject({
  backend: z
    .enum(hosts, { error: `The host of the repository is one of ${hosts.join(', ')}.` })
    .describe('What the repository is kept by: github, gitlab or gitea.'),
  repo: z
    .string({ error: 'Write owner/name of the repository.' })
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, 'Write owner/name of the repository, for example newsfold/digest.')
    .describe('The repository: owner/name.'),
  branch: lineSchema.default('main').describe('The branch that the site is built from.'),
  folder: z
    .string({ error: 'Write the path of the content folder in the repository.' })
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/u, 'Write a path without a slash at its ends, for example content.')
    .default('content')
    .describe('The content folder in the repository.'),
  api: webUrlSchema.optional().describe('The address of the host’s API, for a host of your own.'),
});

export type AdminSettings = z.output<typeof adminSchema>;

/** The address that the editor's program asks. */
export function apiOf({ backend, api }: AdminSettings): string {
  return api ?? usualApis[backend];
}
