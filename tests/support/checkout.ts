import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldersIn } from './build.ts';
import type { SiteFolders } from './build.ts';

/** A copy of the project with a site of its own below it: code, content, cache and dist/ may all be changed. */
export interface Checkout extends SiteFolders {
  root: string;
}

/** What a build reads of the project beside the content. */
const parts = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project's code, and the content where `from` has some, into a new folder; nothing that was built comes along. */
export function copyCheckout(from: string, root: string): Checkout {
  const checkout = { root, ...foldersIn(join(root, '.proof')) };
  mkdirSync(root, { recursive: true });
  for (const part of parts.filter((name) => existsSync(join(from, name))))
    cpSync(join(from, part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const { contentDir } = foldersIn(join(from, '.proof'));
  if (existsSync(contentDir)) cpSync(contentDir, checkout.contentDir, { recursive: true });
  return checkout;
}
