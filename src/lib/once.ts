/** Does the work when it is first asked for, and gives what came of it from then on. */
export function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}
