/** Runs tasks a few at a time and hands on their results in the order of the tasks, one after the other. */
export async function runInOrder<T, R>(
  tasks: readonly T[],
  width: number,
  run: (task: T) => Promise<R>,
  take: (result: R, task: T) => Promise<void>,
): Promise<void> {
  const running: { task: T; result: Promise<R> }[] = [];
  const rest = tasks[Symbol.iterator]();
  const fill = (): void => {
    while (running.length < width) {
      const next = rest.next();
      if (next.done) return;
      running.push({ task: next.value, result: run(next.value) });
    }
  };
  for (fill(); running.length > 0; fill()) {
    const first = running.shift();
    if (first) await take(await first.result, first.task);
  }
}
