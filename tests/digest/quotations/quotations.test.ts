import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/digest/quotations/quotations.ts';
import type { Passage } from '../../../src/model/passage.ts';
import type { Quotation } from '../../../src/model/quotation.ts';
import { readFixtures } from './fixtures.ts';

describe.each(readFixtures())('quotations: $name', ({ passages, language, people, expected }) => {
  const quotations = quotationsOf(passages, language, people);

  test('are these', async () => {
    const lines = quotations.map((quotation) => JSON.stringify(summaryOf(quotation, passages)));
    await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(expected);
  });

  test('stand word for word in their passages, in the order of the text', () => {
    const places = quotations.map(({ passage, start, end, text }) => {
      const at = passages.findIndex(({ id }) => id === passage);
      expect(passages[at]?.text.slice(start, end)).toBe(text);
      return [at, start, end] as const;
    });
    for (const [index, [at, start]] of places.entries()) {
      const [atBefore, , endBefore] = places[index - 1] ?? [-1, 0, 0];
      expect(at > atBefore || (at === atBefore && start >= endBefore)).toBe(true);
    }
  });
});

/** With the paragraph's number instead of its id, which nobody can read. */
function summaryOf(quotation: Quotation, passages: readonly Passage[]): object {
  const { text, passage, speaker, speakerName, continues, whole } = quotation;
  const paragraph = passages.findIndex(({ id }) => id === passage) + 1;
  return { paragraph, speaker, speakerName, text, whole, continues };
}
