import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBuildOptions } from '../../../scripts/build/options.ts';

describe('parseBuildOptions', () => {
  test('dist and a usual port unless said', () => {
    expect(parseBuildOptions([])).toEqual({ outDir: resolve('dist'), port: 4321 });
    expect(parseBuildOptions(['--outDir', 'public_html', '--port=0'])).toEqual({
      outDir: resolve('public_html'),
      port: 0,
    });
  });

  test.each([[['--port', 'abc']], [['--outdir', 'x']], [['--outDir=']], [['stray']]])('%j', (args) => {
    expect(() => parseBuildOptions(args)).toThrowErrorMatchingSnapshot();
  });
});
