import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search reads of its surroundings; tests hand in their own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwright: string;
}

/**
 * Path of a Chromium that starts: the one an environment variable names, else the system's, else Playwright's own.
 * A variable that names no working browser is an error: whoever set it does not want another one.
 */
export function findBrowser(surroundings: Surroundings = here()): string | undefined {
  const named = variables.find((name) => surroundings.env[name]);
  if (named !== undefined) return namedBrowser(named, surroundings);
  return candidatesOf(surroundings).find((path) => starts(path, surroundings.platform));
}

/** Most particular first. */
const variables = ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function here(): Surroundings {
  return { platform: process.platform, env: process.env, playwright: chromium.executablePath() };
}

function namedBrowser(variable: string, { env, platform }: Surroundings): string {
  const path = env[variable] ?? '';
  if (starts(path, platform)) return path;
  throw new Error(
    `${variable} is set to "${path}", but no browser starts from there. Set it to a Chromium's program file, or unset it.`,
  );
}

function candidatesOf({ platform, env, playwright }: Surroundings): string[] {
  return [...onPath(env.PATH ?? ''), ...usualPlaces(platform, env), playwright];
}

function onPath(path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(platform: NodeJS.Platform, env: Surroundings['env']): string[] {
  if (platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? windowsPrograms.map((parts) => join(root, ...parts)) : []));
}

/** A file may be there and not start: a snap's placeholder, or a download whose system libraries are missing. */
function starts(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window and prints nothing.
  if (platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
