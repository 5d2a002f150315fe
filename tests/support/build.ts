import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A site on the disk: what it is made of, and where it is made. */
export interface SiteFolders {
  contentDir: string;
  outDir: string;
  cacheDir: string;
}

export interface Built {
  status: number | null;
  /** All that the program printed. */
  output: string;
  /** From its last line: how many pages were made, kept and are gone. */
  counts: { made: number; kept: number; gone: number } | undefined;
}

/** The folders of a site below one folder. */
export function foldersIn(folder: string): SiteFolders {
  return {
    contentDir: join(folder, 'content'),
    outDir: join(folder, 'dist'),
    cacheDir: join(folder, 'cache'),
  };
}

/** The environment that names a site's folders to a program. */
export function environmentOf({ contentDir, cacheDir }: SiteFolders): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: contentDir,
    NEWSFOLD_CACHE: cacheDir,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Vitest's own would make Astro think that it is tested.
    NODE_ENV: 'production',
    VITEST: undefined,
    DEV: undefined,
  };
}

/** Builds a site as an editor does, with `scripts/build.ts`. */
export function build(folders: SiteFolders, environment: NodeJS.ProcessEnv = {}): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(folders), {
    env: { ...environmentOf(folders), ...environment },
    encoding: 'utf8',
  });
  return builtOf(status, stdout + stderr);
}

/** The same with the code of another folder, and while other work goes on. */
export function startBuild(folders: SiteFolders, root: string): Promise<Built> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: environmentOf(folders), encoding: 'utf8' } as const;
    const child = execFile(process.execPath, argumentsOf(folders), options, (_error, stdout, stderr) => {
      resolve(builtOf(child.exitCode, stdout + stderr));
    });
  });
}

function argumentsOf({ outDir }: SiteFolders): string[] {
  return ['scripts/build.ts', '--outDir', outDir];
}

function builtOf(status: number | null, output: string): Built {
  const [, made, kept, gone] = /(\d+) made, (\d+) kept, (\d+) gone/u.exec(output) ?? [];
  const counts =
    made === undefined ? undefined : { made: Number(made), kept: Number(kept), gone: Number(gone) };
  return { status, output, counts };
}
