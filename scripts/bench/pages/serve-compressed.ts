import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../../start/serve.ts';
import type { Served } from '../../start/serve.ts';

/** What a static host compresses. Fonts and pictures are compressed in themselves. */
const texts = '**/*.{html,css,js,json,xml,txt,md,svg,webmanifest}';

/**
 * Serves a copy of a built site with Brotli, as a static host does; closing it deletes the copy.
 *
 * @param names what of the site is served: all of it unless said
 */
export async function serveCompressed(
  folder: string,
  base: string,
  names: readonly string[] = readdirSync(folder),
): Promise<Served> {
  const copy = mkdtempSync(join(tmpdir(), 'newsfold-bench-'));
  for (const name of names) cpSync(join(folder, name), join(copy, name), { recursive: true });
  for (const file of globSync(texts, { cwd: copy })) {
    writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
  }
  const { address, close } = await serve(copy, base, 0, { compressed: true });
  return {
    address,
    close: () => {
      close();
      rmSync(copy, { recursive: true });
    },
  };
}
