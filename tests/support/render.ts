import { createRenderer } from '../../src/markdown/pipeline.ts';
import type { Rendered, RenderOptions } from '../../src/markdown/pipeline.ts';

const map = { src: '/media/map.1f3a9c2b.svg', digest: 'd1', width: 1600, height: 900 };

/** Renders a body for a site under `/repo/` that has one image, `map.svg`. */
export function render(body: string, options: Partial<RenderOptions> = {}): Rendered {
  return createRenderer({
    base: '/repo/',
    labels: { footnotes: 'Notes', backToText: 'Back to the text', table: 'Table' },
    resolveImage: (src) => (src === 'map.svg' ? map : undefined),
    ...options,
  })(body);
}

export function htmlOf(body: string): string {
  return render(body).html;
}

/** What the renderer tells the editor, each with its place in the body. */
export function faultsIn(body: string): string {
  const faults = render(body).faults;
  return faults.map(({ line, column, message }) => `${line ?? 0}:${column ?? 0} ${message}`).join('\n');
}
