import type { Digest } from '../../collections/digest.ts';
import { apiOf } from '../../model/admin.ts';
import { makePage } from '../../model/page.ts';
import { adminConfigOf } from './admin-config.ts';
import type { AdminConfig } from './admin-config.ts';

/** `/admin/`: the page that the web editor runs in. It is for editors: no search engine, map or menu leads there. */
export interface AdminView {
  title: string;
  lang: string;
  /** Origins that its program may ask beside the site's own. */
  origins: string[];
}

/** A file of the editor's program, by its name below `/admin/`. */
export type AdminFile = (typeof programFiles)[number];

/** What Sveltia CMS (`@sveltia/cms`) consists of: its program, the fonts of its surface, the terms of both. */
export const programFiles = [
  'sveltia-cms.js',
  'fonts/material-symbols-outlined.woff2',
  'fonts/noto-mono.woff2',
  'fonts/source-sans-3.woff2',
  'LICENSE.txt',
  'fonts/material-symbols-outlined.LICENSE.txt',
  'fonts/noto-mono.LICENSE.txt',
  'fonts/source-sans-3.LICENSE.txt',
] as const;

/** The web editor, where `site.yml` turns it on; else nothing. */
export function adminFiles(digest: Digest) {
  const { admin, title } = digest.site;
  const view: AdminView[] = admin
    ? [{ title, lang: digest.site.language, origins: [new URL(apiOf(admin)).origin] }]
    : [];
  const config: AdminConfig[] = admin ? [adminConfigOf(admin, digest)] : [];
  const files = admin ? programFiles : [];
  return {
    admin: view.map((one) => makePage('/admin/', one, { page: 'index' })),
    adminConfig: config.map((one) => makePage('/admin/config.yml', one, { config: 'config' })),
    adminFile: files.map((name) => makePage<AdminFile>(`/admin/${name}`, name, { file: name })),
  };
}
