import { expect, test } from 'vitest';
import { createProgressLine } from '../../../scripts/report/progress-line.ts';

function writtenBy(isTTY: boolean): string[] {
  const lines: string[] = [];
  const line = createProgressLine({ isTTY, write: (text: string) => lines.push(text) > 0 });
  const [pages, one, cards] = [line.begin('pages', 2), line.begin('feeds', 1), line.begin('cards', 4000)];
  for (const stage of [pages, one, cards]) stage.step();
  for (const stage of [pages, one, cards]) stage.end();
  return lines;
}

test('stages that run at the same time share the last line of a terminal', () => {
  expect(writtenBy(true).map((text) => text.replace('\r\u001b[K', ''))).toEqual([
    'pages 1/2 · cards 0/4,000',
    'pages 1/2 · cards 1/4,000',
    'cards 1/4,000',
    '',
  ]);
});

test('nothing is shown elsewhere', () => {
  expect(writtenBy(false)).toEqual([]);
});
