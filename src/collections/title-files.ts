import type { Digest } from './digest.ts';

/** Says in which article's file a title stands, for messages; nothing for the titles of other things. */
export function titleFilesOf({ articles }: Pick<Digest, 'articles'>): (title: string) => string | undefined {
  const files = new Map(articles.map(({ title, file }) => [title, file]));
  return (title) => files.get(title);
}
