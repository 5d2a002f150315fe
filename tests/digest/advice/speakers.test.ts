import { expect, test } from 'vitest';
import { adviseOnSpeakers } from '../../../src/digest/advice/advise-on-speakers.ts';

const said = (slug: string, ...names: string[]) => ({
  slug,
  quotations: names.map((name) => ({
    text: 'Yes',
    passage: 'p-1',
    start: 0,
    end: 3,
    whole: true,
    speaker: name.toLowerCase().replace(' ', '-'),
    speakerName: name,
  })),
});
const people = [{ slug: 'ana-lima', name: 'Ana Lima' }];

test('one surname with two first names', () => {
  const advice = adviseOnSpeakers(
    [said('storm', 'Ana Lima', 'Anna Lima'), said('calm', 'Jo Reis'), said('fog', 'Joana Reis')],
    people,
  );
  expect(Object.fromEntries(advice)).toMatchInlineSnapshot(`
    {
      "fog": [
        {
          "message": ""Joana Reis" is quoted here, "Jo Reis" elsewhere. If they are one person, write content/people/jo-reis.yml with both names.",
          "path": [],
        },
      ],
      "storm": [
        {
          "message": ""Anna Lima" is quoted here, "Ana Lima" elsewhere. If they are one person, add "Anna Lima" to aliases in content/people/ana-lima.yml.",
          "path": [],
        },
      ],
    }
  `);
});

test('people with names of their own', () => {
  expect(adviseOnSpeakers([said('storm', 'Ana Lima', 'Jo Reis'), said('calm', 'Jo Reis')], people).size).toBe(
    0,
  );
});
