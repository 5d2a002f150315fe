/** Something an editor should look at, though nothing is broken by it. `path` leads to the place in the front matter. */
export interface Advice {
  path: readonly PropertyKey[];
  message: string;
}
