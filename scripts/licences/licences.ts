import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** A package that the project installs. */
export interface Package {
  name: string;
  version: string;
  /** SPDX expression; empty where the package names none. */
  licence: string;
  /** Whether only tests and tools need it. */
  dev: boolean;
  /** Whether it runs a program when it is installed. */
  hasInstallScript: boolean;
}

/** Every package of a lockfile, by name; the project itself left aside. */
export function packagesOf(lockfile: string): Package[] {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = '', dev = false, hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      dev,
      hasInstallScript,
    }))
    .sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/**
 * Licences under which a package may be used in a project of any licence, by SPDX identifier. Those of the last line ask
 * that changes to the package itself be published: we use it as it is.
 */
const welcome = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'Unlicense'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1'],
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
]);

/** Whether an SPDX expression is one that the project takes: each part of an AND, one part of an OR. */
export function isWelcome(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/u, '$1');
  if (/[()]/u.test(bare)) return false;
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((part) => welcome.has(part)));
}
