import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ProblemsError } from '../../../src/lib/problem.ts';
import { manifestName, parseManifest } from '../../../src/publish/manifest.ts';
import { hasIds, idsIn, isLasting } from '../../../src/publish/permalinks.ts';
import type { Published } from '../../../src/publish/published.ts';

/**
 * What a site gave to the world, by its dist/ folder or by the manifest alone. A manifest of a version that kept no ids needs its
 * folder: there the files are read.
 *
 * @throws {ProblemsError}
 */
export function readPublished(path: string): Published {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? join(path, manifestName) : path;
  const manifest = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  if (!manifest) {
    const message = `This is no ${manifestName} of a build. Name the dist/ folder that was published, or its ${manifestName}: npm run check -- --against old/${manifestName}.`;
    throw new ProblemsError([{ file: relative(process.cwd(), file), message }]);
  }
  const folder = dirname(file);
  const keepsIds = Object.values(manifest.files).some(({ ids }) => ids !== undefined);
  const lasting = Object.entries(manifest.files).filter(([name]) => isLasting(name));
  return new Map(
    lasting.map(([name, { ids }]) => [name, ids ?? (keepsIds ? [] : idsOnDisk(join(folder, name), name))]),
  );
}

function idsOnDisk(path: string, name: string): string[] {
  return hasIds(name) && existsSync(path) ? idsIn(name, readFileSync(path, 'utf8')) : [];
}
