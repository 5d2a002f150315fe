import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import { policyIn } from '../outputs/policy/page-policy.ts';
import { lineOf } from './listing.ts';
import type { FileLine } from './listing.ts';
import { hasIds, idsIn } from './permalinks.ts';

/** What the manifest says of a file that was made, and the policy that it names. */
export function describeFile(
  dir: string,
  file: string,
  key: string | undefined,
): { line: FileLine; policy: string | undefined } {
  const bytes = readFileSync(join(dir, file));
  const ids = hasIds(file) ? idsIn(file, bytes.toString()) : [];
  const policy = file.endsWith('.html') ? policyIn(bytes.toString('latin1', 0, headLength)) : undefined;
  const entry = {
    ...(key !== undefined && { key }),
    sha256: sha256(bytes),
    size: bytes.length,
    ...(policy !== undefined && { policy: policyName(policy) }),
    ...(ids.length > 0 && { ids }),
  };
  return { line: lineOf(file, entry), policy };
}

/** Few pages have a policy of their own, so the text stands in the manifest once. */
export function policyName(policy: string): string {
  return sha256(policy).slice(0, 12);
}

/** Bytes at the beginning of a page that hold its policy. */
export const headLength = 8192;
