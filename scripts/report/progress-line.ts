import type { WriteStream } from 'node:tty';
import { progressText } from './progress.ts';

export interface ProgressLine {
  /** A stage of so many steps takes its place on the line. */
  begin: (label: string, total: number) => { step: () => void; end: () => void };
}

/** The last line of a terminal, for stages that run at the same time: `pages 34/1,000 · cards 340/4,000`. Silent on anything else. */
export function createProgressLine(stream: Pick<WriteStream, 'isTTY' | 'write'>): ProgressLine {
  const stages = new Set<{ label: string; done: number; total: number }>();
  const draw = () => {
    const texts = Array.from(stages, ({ label, done, total }) => progressText(label, done, total));
    if (stream.isTTY) stream.write(`\r\u001b[K${texts.join(' · ')}`);
  };
  return {
    begin: (label, total) => {
      const stage = { label, done: 0, total };
      if (total > 1) stages.add(stage);
      return {
        step: () => {
          stage.done += 1;
          if (stages.has(stage)) draw();
        },
        end: () => {
          if (stages.delete(stage)) draw();
        },
      };
    },
  };
}
