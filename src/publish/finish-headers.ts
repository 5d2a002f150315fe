import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, patternOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { renderHeaders } from '../outputs/discovery/render-headers.ts';
import { policyIn } from '../outputs/policy/page-policy.ts';
import { mergePolicies, parsePolicy, renderPolicy } from '../outputs/policy/policy.ts';
import { headLength } from './describe-file.ts';

export const headersFile = '_headers';
const headersPath = `/${headersFile}`;

/**
 * Writes the policies of a whole dist/ into its `_headers`: they hold hashes, so they are known when every page is there.
 * Returns whether the file is another now.
 */
export function finishHeaders(dir: string, pages: readonly Page[]): boolean {
  const text = renderPolicies(pages, (file) => policyIn(headOf(join(dir, file))));
  const path = join(dir, headersFile);
  if (text === undefined || readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}

/**
 * The text of `_headers` with the policies of pages; undefined for a site without that file.
 *
 * @param policyOf the policy of an HTML file
 */
export function renderPolicies(
  pages: readonly Page[],
  policyOf: (file: string) => string | undefined,
): string | undefined {
  const page = pages.find(({ path }) => path === headersPath);
  if (!page) return undefined;
  return renderHeaders(page.view as Parameters<typeof renderHeaders>[0], policiesOf(pages, policyOf));
}

/** What the pages of each pattern allow, together. */
function policiesOf(
  pages: readonly Page[],
  policyOf: (file: string) => string | undefined,
): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const page of pages) {
    const file = fileOf(page.path);
    const policy = file.endsWith('.html') ? policyOf(file) : undefined;
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

const buffer = Buffer.alloc(headLength);

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
