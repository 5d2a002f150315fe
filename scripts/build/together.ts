/** Does works at the same time. When one fails the others are told to stop, and have stopped when its error is thrown. */
export async function together(works: readonly ((stop: AbortSignal) => Promise<void>)[]): Promise<void> {
  const control = new AbortController();
  const running = works.map(async (work) => {
    try {
      await work(control.signal);
    } catch (error) {
      control.abort();
      throw error;
    }
  });
  await Promise.allSettled(running);
  await Promise.all(running);
}
