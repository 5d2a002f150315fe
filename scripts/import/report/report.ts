import type { Entry } from './entry.ts';
import { renderJson } from './entry.ts';
import type { Progress } from '../../report/progress.ts';
import { renderText } from './render-text.ts';

/** Tells of each input as it is done, on standard output, and counts. */
export class Report {
  told = 0;
  refused = 0;
  readonly #render: (entry: Entry) => string;
  readonly #progress: Progress;

  constructor(json: boolean, progress: Progress) {
    this.#render = json ? renderJson : renderText;
    this.#progress = progress;
  }

  tell(entry: Entry): void {
    this.told += 1;
    if (entry.output === null) this.refused += 1;
    this.#progress.clear();
    process.stdout.write(`${this.#render(entry)}\n`);
  }

  /** One line for all inputs. */
  summary({ skipped, dryRun, seconds }: { skipped: number; dryRun: boolean; seconds: number }): string {
    const written = `${this.told - this.refused} ${dryRun ? 'would be written' : 'written'}`;
    const passed = skipped > 0 ? `, ${skipped} files of other kinds passed over` : '';
    return `${written}, ${this.refused} refused${passed}, in ${seconds.toFixed(1)} s\n`;
  }
}
