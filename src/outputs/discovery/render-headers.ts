import type { HeadersView } from '../../views/discovery/headers-view.ts';

/**
 * `_headers`: a path, and under it its headers.
 *
 * @param policies of pages by their pattern
 */
export function renderHeaders({ rules }: HeadersView, policies: ReadonlyMap<string, string>): string {
  const blocks = rules.flatMap(({ path, headers, policyOf = '' }) => {
    const policy = policies.get(policyOf);
    const all = policy === undefined ? headers : { ...headers, 'Content-Security-Policy': policy };
    const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
    return lines.length === 0 ? [] : [[path, ...lines].join('\n')];
  });
  return `${blocks.join('\n\n')}\n`;
}
