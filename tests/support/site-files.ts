import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from './folder.ts';
import { addressesIn, idsIn } from './html.ts';

/** A built site as a visitor's program sees it: files, each with its address. */
export interface SiteFiles {
  files: string[];
  /** Those that are HTML and no mail. */
  pages: string[];
  read: (file: string) => string;
  /** The addresses in a page, absolute. */
  addressesOf: (page: string) => string[];
  /** The address of a file. */
  addressOf: (file: string) => string;
  /** The file that an address leads to, as a host without rewriting finds it; undefined when there is none. */
  fileAt: (address: string) => string | undefined;
  /** What is wrong with an address that stands in a file; nothing, when it is another site's. */
  faultsOf: (address: string, from: string) => string[];
}

/** Whether a file is a page: a mail is HTML of another kind, for other programs. */
export function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.endsWith('/mail.html');
}

/** @param site the address that a built site is made for, with its base path */
export function siteFiles(outDir: string, site: string): SiteFiles {
  const files = pathsIn(outDir);
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const addressOf = (file: string) =>
    new URL(encodeURI(file.replace(/(?<=^|\/)index\.html$/u, '')), site).href;
  const fileAt = (address: string) => {
    const { href } = new URL(address);
    if (!href.startsWith(site)) return undefined;
    const path = decodeURI(new URL(href).pathname.slice(new URL(site).pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const found = join(outDir, file);
    return existsSync(found) && statSync(found).isFile() ? file : undefined;
  };
  const faultsOf = (address: string, from: string) => {
    const { origin, hash, href } = new URL(address);
    if (origin !== new URL(site).origin) return [];
    const at = `${from}: ${address}`;
    if (!href.startsWith(site)) return [`${at} is outside of the base path`];
    const file = fileAt(address);
    if (file === undefined) return [`${at} leads to no file`];
    const id = decodeURIComponent(hash.slice(1));
    if (id === '' || !file.endsWith('.html') || idsIn(read(file)).has(id)) return [];
    return [`${at} names an id that the page does not have`];
  };
  return {
    files,
    pages: files.filter(isPage),
    read,
    addressesOf: (page) => addressesIn(read(page)).map((address) => new URL(address, addressOf(page)).href),
    addressOf,
    fileAt,
    faultsOf,
  };
}
