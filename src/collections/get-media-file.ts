import { getDigest } from './get-digest.ts';

/** Where the image of a digest lies on the disk. */
export async function getMediaFile(digest: string): Promise<string> {
  const media = (await getDigest()).media.find((image) => image.digest === digest);
  if (!media) throw new Error(`The content has no image ${digest}.`);
  return media.file;
}
