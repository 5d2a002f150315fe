/** A sentence that tells part of an article's story. */
export interface KeyPoint {
  text: string;
  /** Id of the passage that says so; absent when an editor's words stand in none. */
  passage?: string | undefined;
}
