import { getDigest } from './get-digest.ts';
import { titleFilesOf } from './title-files.ts';

/** Says in which article's file a title stands. */
export async function getTitleFiles(): Promise<(title: string) => string | undefined> {
  return titleFilesOf(await getDigest());
}
