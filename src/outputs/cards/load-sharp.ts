import type sharp from 'sharp';

/**
 * sharp, for pictures and icons: most workers see neither, and need not load it. One picture at a time, since there is a
 * worker for every core, and none kept, since no picture is read twice in a row.
 */
export function loadSharp(): Promise<typeof sharp> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<typeof sharp> | undefined;

async function load(): Promise<typeof sharp> {
  const { default: program } = await import('sharp');
  program.concurrency(1);
  program.cache(false);
  return program;
}
