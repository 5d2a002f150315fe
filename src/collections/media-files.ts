import type { Digest } from './digest.ts';

/** Says where the image of a digest lies on the disk. */
export function mediaFilesOf({ media }: Pick<Digest, 'media'>): (digest: string) => string {
  const files = new Map(media.map(({ digest, file }) => [digest, file]));
  return (digest) => {
    const file = files.get(digest);
    if (file === undefined) throw new Error(`The content has no image ${digest}.`);
    return file;
  };
}
