import { expect, test } from 'vitest';
import { policyIn, withPolicy } from '../../../src/outputs/policy/page-policy.ts';
import { mergePolicies, parsePolicy, renderPolicy } from '../../../src/outputs/policy/policy.ts';

const page = (inner: string) => `<html><head><meta charset="utf-8">${inner}</head></html>`;
const policyOf = (inner: string, path = '/about/') => policyIn(withPolicy(page(inner), path)) ?? '';

test('a page without code may have none run', () => {
  expect(policyOf('')).toMatchInlineSnapshot(
    `"default-src 'none'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; form-action 'none'"`,
  );
});

test('inline code is allowed by its hash, which is that of CSP Level 3', () => {
  // The example of the specification, 2.3.1's note: alert('Hello, world.');
  const policy = policyOf("<script>alert('Hello, world.');</script>");
  expect(policy).toContain("script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe-/u);
});

test('the policy stands before all that it governs', () => {
  expect(withPolicy(page('<style>a{}</style>'), '/')).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"<>]+"><style>/u,
  );
});

test('the search may run WebAssembly, and no other page', () => {
  expect(policyOf('', '/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policyOf('', '/about/')).not.toContain('wasm');
});

test('a page with no place for its policy is not let out', () => {
  expect(() => withPolicy('<html></html>', '/about/')).toThrow('/about/ has no <meta charset="utf-8">');
});

test('policies together allow what any of them allows, in one order', () => {
  const a = parsePolicy("script-src 'sha256-b' 'self'; img-src 'none'");
  const b = parsePolicy("script-src 'sha256-a'; img-src 'none'");
  const merged = "script-src 'self' 'sha256-a' 'sha256-b'; img-src 'none'";
  expect(renderPolicy(mergePolicies([a, b]))).toBe(merged);
  expect(renderPolicy(mergePolicies([b, a]))).toBe(merged);
});
