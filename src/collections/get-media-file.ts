import { getDigest } from './get-digest.ts';

/** Where an image of the site lies on the disk. */
export async function getMediaFile(src: string): Promise<string> {
  const media = (await getDigest()).media.find((image) => image.src === src);
  if (!media) throw new Error(`The content has no image ${src}.`);
  return media.file;
}
