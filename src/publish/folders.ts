import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileOf, folderOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import type { Manifest } from './manifest.ts';

/** Whether a page's files lie in the last dist/ as its key wants them. */
export function isKept({ path }: Page, key: string, last: Manifest): boolean {
  const folder = folderOf(path);
  if (folder === undefined) return last.files[fileOf(path)]?.key === key;
  return filesWithin(folder, last).some((file) => last.files[file]?.key === key);
}

/** The files of a page: its own, or those of its folder, as they were made for the next dist/ or lie in the last. */
export function filesOfPage({ path }: Page, nextDir: string, last: Manifest): string[] {
  const folder = folderOf(path);
  if (folder === undefined) return [fileOf(path)];
  if (existsSync(join(nextDir, folder))) return filesOf(join(nextDir, folder)).map((file) => folder + file);
  const files = filesWithin(folder, last);
  if (files.length === 0) throw new Error(`${folder} was neither made nor kept.`);
  return files;
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function filesWithin(folder: string, { files }: Manifest): string[] {
  return Object.keys(files).filter((file) => file.startsWith(folder));
}
