import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../lib/hash.ts';

/** Files and folders whose code decides what becomes of a Markdown body. */
const analysisCode = ['src/lib', 'src/model', 'src/markdown', 'src/digest', 'src/store', 'package-lock.json'];

/** Files and folders whose code and fonts decide what a card looks like. */
const cardCode = ['src/lib', 'src/model/card.ts', 'src/outputs/cards', 'package-lock.json'];

/** Files and folders whose code decides what a page looks like. */
const siteCode = ['src', 'astro.config.mjs', 'package-lock.json'];

/** A hash for the code that analyses, that draws cards, that makes the site; a cached result is good as long as its hash is. */
export function codeHashesOf(root: string): { analysis: string; cards: string; site: string } {
  return {
    analysis: hashOfFiles(root, analysisCode),
    cards: hashOfFiles(root, cardCode),
    site: hashOfFiles(root, siteCode),
  };
}

function hashOfFiles(root: string, names: readonly string[]): string {
  const paths = names.flatMap((name) => filesOf(join(root, name))).sort();
  const lines = paths.map((path) => `${relative(root, path)} ${sha256(readFileSync(path))}`);
  return sha256([process.version, ...lines].join('\n'));
}

function filesOf(path: string): string[] {
  if (/\.\w+$/u.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  // What is written about the code changes nothing.
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
}
