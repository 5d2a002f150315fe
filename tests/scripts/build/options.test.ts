import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBuildOptions } from '../../../scripts/build/options.ts';

describe('parseBuildOptions', () => {
  test('dist and a usual port unless said', () => {
    expect(parseBuildOptions([])).toEqual({ outDir: resolve('dist'), port: 4321, compress: false });
    expect(parseBuildOptions(['--outDir', 'public_html', '--port=0'])).toEqual({
      outDir: resolve('public_html'),
      port: 0,
      compress: false,
    });
  });

  test('a share of the articles, and where the times go', () => {
    const { shard, timings } = parseBuildOptions(['--shard', '2/8', '--timings', 'times.json']);
    expect(shard).toEqual({ number: 2, count: 8 });
    expect(timings).toBe(resolve('times.json'));
  });

  test.each([
    [['--port', 'abc']],
    [['--outdir', 'x']],
    [['--outDir=']],
    [['stray']],
    [['--shard', '5/4']],
    [['--shard', '0/4']],
  ])('%j', (args) => {
    expect(() => parseBuildOptions(args)).toThrowErrorMatchingSnapshot();
  });
});
