import type { WriteStream } from 'node:tty';

/** A bar on the last line of a terminal; on anything else it stays silent. */
export class Progress {
  readonly #stream: WriteStream;
  readonly #total: number;
  #done = 0;

  constructor(stream: WriteStream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  step(): void {
    this.#done += 1;
    this.draw();
  }

  draw(): void {
    if (!this.#isShown()) return;
    const cells = 30;
    const full = Math.round((this.#done / this.#total) * cells);
    this.#stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(cells - full)}] ${this.#done} of ${this.#total}`);
  }

  /** Takes the bar away, before something else is printed. */
  clear(): void {
    if (this.#isShown()) this.#stream.write('\r\u001b[K');
  }

  #isShown(): boolean {
    return this.#stream.isTTY && this.#total > 1;
  }
}
