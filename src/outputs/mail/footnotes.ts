/** Addresses that a plain text leads to, numbered in the order they are met. */
export interface Footnotes {
  /** `[3]`, the same for the same address. */
  mark: (url: string) => string;
  /** `[3] https://example.org/`, a line each. */
  lines: () => string[];
}

export function createFootnotes(): Footnotes {
  const urls: string[] = [];
  return {
    mark: (url) => {
      if (!urls.includes(url)) urls.push(url);
      return `[${urls.indexOf(url) + 1}]`;
    },
    lines: () => urls.map((url, index) => `[${index + 1}] ${url}`),
  };
}
