import { expect, test } from 'vitest';
import { formatFailure, formatMissing, formatUnread } from '../../../src/outputs/cards/messages.ts';
import { makeCard } from './make-card.ts';

test('the message names the card, the characters and what to do', () => {
  expect(formatMissing({ input: makeCard({ title: 'Runes ᚠ 𒀀' }) }, ['ᚠ', '𒀀'])).toMatchInlineSnapshot(
    `"The article card "Runes ᚠ 𒀀" is drawn without ᚠ (U+16A0), 𒀀 (U+12000): no font for cards has them. Write it otherwise, or add a font in src/outputs/cards/type/families.ts."`,
  );
});

test('a figure that cannot be read, and a card that cannot be drawn, name the file', () => {
  const subject = { input: makeCard(), file: 'content/articles/2023/x.md' };
  expect(formatUnread(subject, 'Input buffer contains unsupported image format')).toMatchInlineSnapshot(
    `"content/articles/2023/x.md: The article card "Envoys reopen a line between two capitals" is drawn without its figure, which can't be read: Input buffer contains unsupported image format. Export the picture again, as JPEG or PNG, with fewer than 100 megapixels."`,
  );
  expect(formatFailure(subject, 'its worker ended with code 7')).toMatchInlineSnapshot(
    `"content/articles/2023/x.md: Cannot draw the article card "Envoys reopen a line between two capitals": its worker ended with code 7."`,
  );
});
