import { createInterface } from 'node:readline/promises';
import { parseInstant } from '../../src/lib/date.ts';
import { visible } from '../../src/lib/visible.ts';
import type { DateCandidate } from './dates/infer-published.ts';

/** Asks in the terminal which day an input is from; an empty answer leaves it out. */
export async function askDate(
  input: string,
  candidates: readonly DateCandidate[],
): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Whoever closes the terminal has answered with nothing.
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    process.stderr.write(`When was ${visible(input)} published?\n`);
    candidates.forEach(({ day, why }, index) =>
      process.stderr.write(`  ${index + 1}  ${day}  ${visible(why)}\n`),
    );
    for (;;) {
      const answer = (await Promise.race([terminal.question(question), closed])).trim();
      if (answer === '') return undefined;
      const day = candidates[Number(answer) - 1]?.day ?? answer;
      if (parseInstant(day, 'UTC') !== undefined) return day;
    }
  } finally {
    terminal.close();
  }
}

const question = 'A number from the list, a day such as 2023-06-19, or nothing to leave it out: ';
