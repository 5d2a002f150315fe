import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { AdminFile } from '../../views/admin/admin-files.ts';

/** A file of Sveltia CMS, from its package; its program asks for nothing at hosts beside the repository's. */
export function readProgram(name: AdminFile): Uint8Array | string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
  if (name === 'LICENSE.txt') return readFileSync(join(folder, name));
  if (name === 'sveltia-cms.js') return keptHome(readFileSync(join(folder, 'dist', name), 'utf8'));
  const assets = join(folder, 'npm/assets');
  return readFileSync(join(assets, assetOf(basename(name), readdirSync(assets))));
}

/**
 * What the program asks for by itself, and what it gets instead: fonts lie beside it; it is told of no newer version and
 * of no trouble at the repository's host. The page's policy would refuse all of these.
 */
const journeys: readonly (readonly [RegExp, string])[] = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)(?::vf)?@[\d.]+\/[\w-]+\.woff2/gu,
    'fonts/$1.woff2',
  ],
  [/`\$\{\w+\}\/package\.json`/gu, '`data:application/json,{}`'],
  [
    /`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`/gu,
    '`data:application/json,{"status":{"indicator":"none"}}`',
  ],
  [
    /`https:\/\/status-api\.hostedstatus\.com\/[\w./]+`/gu,
    '`data:application/json,{"result":{"status_overall":{"status_code":100}}}`',
  ],
];

/** @throws when a new version of the program asks otherwise */
function keptHome(program: string): string {
  return journeys.reduce((text, [asked, instead]) => {
    if (text.search(asked) === -1) throw new Error(`Sveltia CMS no longer asks for ${asked.source}.`);
    return text.replace(asked, instead);
  }, program);
}

/** Names of the package's assets hold a hash: `noto-mono.woff2` → `noto-mono-latin-400-normal-DiC8lJru.woff2`. */
function assetOf(name: string, assets: readonly string[]): string {
  const [stem = '', ending = ''] = name.split(/(?=\.(?:woff2|LICENSE\.txt)$)/u);
  const found = assets.find((asset) => asset.startsWith(stem) && asset.endsWith(ending));
  if (found === undefined) throw new Error(`@sveltia/cms holds no file for ${name}.`);
  return found;
}
