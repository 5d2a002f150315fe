import { createHash } from 'node:crypto';
import { inlineCodeIn } from './inline-code.ts';
import { mergePolicies, renderPolicy } from './policy.ts';
import type { Policy } from './policy.ts';

/** What every page asks for: files of its own site. */
const base: Policy = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
};

/** What pages need beyond that, by their path without the base. */
const needs: Readonly<Record<string, Policy>> = {
  // Pagefind's search is WebAssembly; its program is a file that the page's script asks for.
  '/search/': { 'script-src': ["'self'", "'wasm-unsafe-eval'"] },
};

/**
 * A page with its policy in a `meta`, before all that it governs. Headers say the same where a host sends them
 * (`_headers`), and what no `meta` can: `frame-ancestors`.
 *
 * @param path without the base
 */
export function withPolicy(html: string, path: string): string {
  const policy = renderPolicy(policyOf(html, path));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  if (!html.includes(charset)) throw new Error(`${path} has no ${charset}, after which its policy stands.`);
  return html.replace(charset, () => charset + meta);
}

/** The policy in the head of a page; undefined where there is none. */
export function policyIn(head: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(head)?.[1];
}

const charset = '<meta charset="utf-8">';

function policyOf(html: string, path: string): Policy {
  const { styles, scripts, scriptFiles, forms } = inlineCodeIn(html);
  const own: Policy = {
    'script-src': [...(scriptFiles ? ["'self'"] : []), ...scripts.map(hashSource)],
    'style-src': styles.map(hashSource),
    'connect-src': scriptFiles || scripts.length > 0 ? ["'self'"] : [],
    'form-action': forms ? ["'self'"] : [],
  };
  return mergePolicies([base, own, needs[path] ?? {}]);
}

/** `'sha256-…'`, CSP Level 3, 2.3.1. */
function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
