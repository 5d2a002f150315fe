import type { WriteStream } from 'node:tty';

/** `cards 340/1,000` on the last line of a terminal; on anything else it stays silent. */
export class Progress {
  readonly #stream: Pick<WriteStream, 'isTTY' | 'write'>;
  readonly #label: string;
  readonly #total: number;
  #done = 0;

  constructor(stream: Pick<WriteStream, 'isTTY' | 'write'>, label: string, total: number) {
    this.#stream = stream;
    this.#label = label;
    this.#total = total;
  }

  step(): void {
    this.#done += 1;
    this.draw();
  }

  draw(): void {
    if (!this.#isShown()) return;
    this.#stream.write(`\r${progressText(this.#label, this.#done, this.#total)}`);
  }

  /** Takes the line away, before something else is printed. */
  clear(): void {
    if (this.#isShown()) this.#stream.write('\r\u001b[K');
  }

  #isShown(): boolean {
    return this.#stream.isTTY && this.#total > 1;
  }
}

/** `cards 340/1,000` */
export function progressText(label: string, done: number, total: number): string {
  return `${label} ${done.toLocaleString('en')}/${total.toLocaleString('en')}`;
}
