/** Runs tasks, a few at a time, and hands on their results in the order of the tasks; a slow one holds up no other. */
export async function runInOrder<T, R>(
  tasks: readonly T[],
  width: number,
  run: (task: T) => Promise<R>,
  take: (result: R) => Promise<void>,
): Promise<void> {
  const waiting = tasks.map((task) => ({ task, result: Promise.withResolvers<R>() }));
  const rest = waiting.values();
  const lane = async (): Promise<void> => {
    for (const { task, result } of rest) await run(task).then(result.resolve, result.reject);
  };
  const lanes = Array.from({ length: width }, lane);
  for (const { result } of waiting) await take(await result.promise);
  await Promise.all(lanes);
}
