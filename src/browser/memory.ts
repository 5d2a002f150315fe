/** What the browser remembers under a name. Nothing leaves it; a browser that keeps nothing for sites answers with nothing. */
export function recall(name: string): string | undefined {
  return withStorage((storage) => storage.getItem(keyOf(name)) ?? undefined);
}

export function remember(name: string, text: string): void {
  withStorage((storage) => {
    storage.setItem(keyOf(name), text);
  });
}

function keyOf(name: string): string {
  return `newsfold-${name}`;
}

function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    // The reader has forbidden it, or it is full: then nothing is remembered, and the page is the same.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
