import { expect, test } from 'vitest';
import { formatMissing } from '../../../src/outputs/cards/missing.ts';
import { makeCard } from './make-card.ts';

test('the message names the card, the characters and what to do', () => {
  expect(formatMissing(makeCard({ title: 'Runes ᚠ 𒀀' }), ['ᚠ', '𒀀'])).toMatchInlineSnapshot(
    `"The article card "Runes ᚠ 𒀀" is drawn without ᚠ (U+16A0), 𒀀 (U+12000): no font for cards has them. Write it otherwise, or add a font in src/outputs/cards/type/families.ts."`,
  );
});
