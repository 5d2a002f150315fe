import { describe, expect, test } from 'vitest';
import { signatureOf } from '../../../../src/digest/likeness.ts';
import { LikenessIndex } from '../../../../src/digest/likeness.ts';
import { placeOf } from '../../../../scripts/import/write/place.ts';
import type { Placing } from '../../../../scripts/import/write/place.ts';
import { addToShelf } from '../../../../scripts/import/write/shelf.ts';
import type { Shelf } from '../../../../scripts/import/write/shelf.ts';

const story =
  'The council rations fuel until the ferries run again, ten litres for every household on the island.';
const other = 'Swans came back to the mill pond on Sunday, eleven days later than they did the year before.';

function makeShelf(): Shelf {
  const shelf: Shelf = { bySlug: new Map(), index: new LikenessIndex() };
  addToShelf(shelf, { slug: 'fuel', path: '2024/fuel.md', day: '2024-03-12' }, signatureOf(story));
  return shelf;
}

function place(overrides: Partial<Omit<Placing, 'signature'>> & { text?: string }) {
  const { text = other, ...rest } = overrides;
  return placeOf(
    {
      slug: 'swans',
      published: '2024-03-27',
      force: false,
      show: (path) => path,
      signature: signatureOf(text),
      ...rest,
    },
    makeShelf(),
  );
}

describe('placeOf', () => {
  test('a new article lies under its year', () => {
    expect(place({}).shelved?.path).toBe('2024/swans.md');
    expect(place({ published: '2023-12-31T23:30:00-05:00' }).shelved?.path).toBe('2023/swans.md');
  });

  test('the slug of another day’s article gets the day added', () => {
    expect(place({ slug: 'fuel' }).shelved?.path).toBe('2024/fuel-2024-03-27.md');
  });

  test('a name that is taken', () => {
    expect(place({ slug: 'fuel', published: '2024-03-12' }).refused).toMatchInlineSnapshot(
      `"2024/fuel.md is there already. Overwrite it with --force, or give this one another name: --set slug=…."`,
    );
    expect(place({ slug: 'fuel', published: '2024-03-12', force: true }).shelved?.path).toBe('2024/fuel.md');
  });

  test('a text that is there already, nearly', () => {
    const text = story.replace('council', 'town council');
    expect(place({ text }).refused).toMatchInlineSnapshot(
      `"It is 81 % like 2024/fuel.md. Write it beside that one with --force."`,
    );
    expect(place({ text, force: true }).shelved?.path).toBe('2024/swans.md');
  });

  test.each(['../fuel', 'a/b', 'Fuel', '.fuel', ''])('%j is no name', (slug) => {
    expect(place({ slug, force: true }).refused).toMatch(/can’t be the name of its file/u);
  });
});
