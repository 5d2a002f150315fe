/** A Content-Security-Policy (W3C, CSP Level 3): directive → sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** `default-src 'none'; img-src 'self'` */
export function renderPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

export function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/u));
  return Object.fromEntries(directives.map(([directive = '', ...sources]) => [directive, sources]));
}

/** A policy that allows what any of some policies allows. */
export function mergePolicies(policies: readonly Policy[]): Policy {
  const directives = [...new Set(policies.flatMap((policy) => Object.keys(policy)))];
  return Object.fromEntries(
    directives.map((directive) => [directive, union(policies.map((policy) => policy[directive] ?? []))]),
  );
}

/** Keywords before hashes, each in the order of the alphabet; `'none'` only where there is nothing else. */
function union(lists: readonly (readonly string[])[]): string[] {
  const sources = [...new Set(lists.flat())].filter((source) => source !== "'none'");
  if (sources.length === 0) return ["'none'"];
  return sources.sort((a, b) => Number(isHash(a)) - Number(isHash(b)) || (a < b ? -1 : 1));
}

function isHash(source: string): boolean {
  return source.startsWith("'sha256-");
}
