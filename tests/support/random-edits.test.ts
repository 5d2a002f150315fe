import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programming } from './random-edits.ts';

// The proof takes one of them by chance: a line that was reworded must not wait for its turn.
test.each(programming)('%s has the line that an edit changes', (path, from) => {
  expect(readFileSync(path, 'utf8')).toContain(from);
});
