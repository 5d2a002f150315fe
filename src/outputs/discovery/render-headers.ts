import type { HeadersView } from '../../views/discovery/headers-view.ts';

/** `_headers`: a path, and under it its headers. */
export function renderHeaders({ rules }: HeadersView): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
