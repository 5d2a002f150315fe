import { z } from 'zod';

export const scenarioNames = ['cold', 'nothing', 'added', 'edited', 'terms'] as const;

export type ScenarioName = (typeof scenarioNames)[number];

const measurementSchema = z.object({
  contender: z.string(),
  articles: z.number(),
  scenario: z.enum(scenarioNames),
  /** Seconds. */
  wall: z.number(),
  /** Seconds of all processes; not known where there is no /proc. */
  cpu: z.number().optional(),
  /** Most bytes in memory at once, of all processes; not known where there is no /proc. */
  peak: z.number().optional(),
  /** Of dist/. */
  files: z.number(),
  bytes: z.number(),
  /** Seconds by the stage's name, where the contender tells them. */
  stages: z.record(z.string(), z.number()),
});

export type Measurement = z.output<typeof measurementSchema>;

export const benchRunSchema = z.object({
  /** Instant. */
  started: z.string(),
  /** Command lines, the first first; more than one where a later one kept what the earlier had measured. */
  commands: z.array(z.string()),
  machine: z.string(),
  /** By contender: what was run, with its version. */
  versions: z.record(z.string(), z.string()),
  /** By contender: why it was not measured. */
  absent: z.record(z.string(), z.string()),
  measurements: z.array(measurementSchema),
});

/** All that one run of the bench found. */
export type BenchRun = z.output<typeof benchRunSchema>;

/** Adds a later run's measurements to an earlier one's; of two of the same thing the later counts. */
export function mergeRuns(earlier: BenchRun, later: BenchRun): BenchRun {
  const nameOf = ({ contender, articles, scenario }: Measurement) => [contender, articles, scenario].join();
  const measured = new Set(later.measurements.map(nameOf));
  const kept = earlier.measurements.filter((measurement) => !measured.has(nameOf(measurement)));
  return {
    ...later,
    commands: [...earlier.commands, ...later.commands],
    versions: { ...earlier.versions, ...later.versions },
    measurements: [...kept, ...later.measurements],
  };
}
