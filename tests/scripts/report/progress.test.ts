import { expect, test } from 'vitest';
import { Progress } from '../../../scripts/report/progress.ts';

function writtenBy(isTTY: boolean, total: number): string[] {
  const lines: string[] = [];
  const stream = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const progress = new Progress(stream, 'cards', total);
  progress.draw();
  progress.step();
  progress.clear();
  return lines;
}

test('a terminal shows how many are done, on one line', () => {
  expect(writtenBy(true, 1000)).toEqual(['\rcards 0/1,000', '\rcards 1/1,000', '\r\u001b[K']);
});

test('nothing is shown elsewhere, or of one thing alone', () => {
  expect(writtenBy(false, 1000)).toEqual([]);
  expect(writtenBy(true, 1)).toEqual([]);
});
