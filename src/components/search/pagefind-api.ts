/** What of `pagefind.js` the search uses; the package has no types for browsers. */
export interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => PagefindInstance;
}

export interface PagefindInstance {
  mergeIndex: (folder: string, options: { language: string }) => Promise<void>;
  /** Articles that hold a word, or a longer one that begins with it, in every index that was merged. */
  search: (word: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** Pagefind's name of the article. */
  id: string;
  score: number;
  /** Places of the hits, counted in words. */
  words: number[];
  data: () => Promise<PagefindFragment>;
}

/** An article's text as it was indexed. */
export interface PagefindFragment {
  raw_url: string;
  content: string;
  /** What `outputs/search/render-document.ts` tells of the article. */
  meta: { title?: string; day?: string; source?: string; language?: string };
  /** Every element with an id, and the place of its first word. */
  anchors: { element: string; id: string; location: number }[];
}
