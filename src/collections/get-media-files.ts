import { getDigest } from './get-digest.ts';
import { mediaFilesOf } from './media-files.ts';

/** Says where the image of a digest lies on the disk. */
export async function getMediaFiles(): Promise<(digest: string) => string> {
  return mediaFilesOf(await getDigest());
}
