import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, patternOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { renderHeaders } from '../outputs/discovery/render-headers.ts';
import { policyIn } from '../outputs/policy/page-policy.ts';
import { mergePolicies, parsePolicy, renderPolicy } from '../outputs/policy/policy.ts';

const headersFile = '_headers';

/**
 * Writes the policies of a whole dist/ into its `_headers`: they hold hashes, so they are known when every page is there.
 * Returns whether the file is another now.
 */
export function finishHeaders(dir: string, pages: readonly Page[]): boolean {
  const page = pages.find(({ path }) => fileOf(path) === headersFile);
  if (!page) return false;
  const path = join(dir, headersFile);
  const text = renderHeaders(page.view as Parameters<typeof renderHeaders>[0], policiesOf(dir, pages));
  if (readFileSync(path, 'utf8') === text) return false;
  // It may be a hard link: to write to it would change the last dist/, too.
  rmSync(path);
  writeFileSync(path, text);
  return true;
}

/** What the pages of each pattern allow, together. */
function policiesOf(dir: string, pages: readonly Page[]): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const page of pages) {
    const file = fileOf(page.path);
    const policy = file.endsWith('.html') ? policyIn(headOf(join(dir, file))) : undefined;
    if (policy === undefined) continue;
    const pattern = patternOf(page);
    found.set(pattern, (found.get(pattern) ?? new Set()).add(policy));
  }
  // A host answers any path that has no file with this page, under the rule of the path that was asked for.
  const notFound = found.get('/404') ?? new Set();
  return new Map(
    [...found.keys()].map((pattern) => {
      const allowed = [...found].flatMap(([other, policies]) =>
        covers(pattern, other) ? [...policies] : [],
      );
      // Beside a hash, `'unsafe-inline'` counts for nothing (CSP Level 3, 6.7.3.2); the one page that has it is always there.
      const missing = allowed.some((policy) => policy.includes("'unsafe-inline'")) ? [] : notFound;
      return [pattern, renderPolicy(mergePolicies([...new Set([...allowed, ...missing])].map(parsePolicy)))];
    }),
  );
}

/**
 * Whether a rule for one pattern also fits the pages of another, as `/topics/:slug/:number/` fits
 * `/topics/:slug/timeline/`: a host sends both policies then, and a browser keeps to both.
 */
function covers(pattern: string, other: string): boolean {
  const parts = pattern.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : RegExp.escape(part)));
  return new RegExp(`^${parts.join('/')}$`, 'u').test(other);
}

/** Bytes at the beginning of a page that hold its policy. */
const headLength = 8192;
const buffer = Buffer.alloc(headLength);

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
