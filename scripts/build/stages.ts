/** The stages of a build, in the order in which its last line tells of them. */
const names = [
  'bundle',
  'read',
  'analyse',
  'plan',
  'pages',
  'cards',
  'feeds',
  'search',
  'publish',
  'compress',
] as const;

export type StageName = (typeof names)[number];

/** Seconds that each stage took, by the clock; stages that ran at the same time count each. */
export type StageTimes = Partial<Record<StageName, number>>;

export interface Stages {
  /** Does a stage's work and counts its time; a stage may come in several pieces. */
  time: <T>(stage: StageName, work: () => T) => T;
  times: () => StageTimes;
}

export function createStages(): Stages {
  const times: StageTimes = {};
  const count = (stage: StageName, began: number) => {
    times[stage] = (times[stage] ?? 0) + (performance.now() - began) / 1000;
  };
  return {
    time: (stage, work) => {
      const began = performance.now();
      const result = work();
      const done = () => count(stage, began);
      // An error is for those who asked for the work.
      if (result instanceof Promise) void result.then(done, done);
      else done();
      return result;
    },
    times: () => times,
  };
}

/** `read 0.4 s, pages 1.2 s` */
export function formatStages(times: StageTimes): string {
  return names
    .flatMap((name) => (times[name] === undefined ? [] : [`${name} ${times[name].toFixed(1)} s`]))
    .join(', ');
}
