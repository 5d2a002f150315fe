import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** The machine in a line, and how busy it is before the bench begins. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`;
  return [
    `${availableParallelism()} × ${cpu?.model.trim() ?? 'CPU'}`,
    memory,
    `${platform()} ${arch()}`,
    load,
  ].join(', ');
}
