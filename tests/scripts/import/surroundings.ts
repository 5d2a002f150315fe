import type { CompleteOptions } from '../../../scripts/import/complete/complete-draft.ts';
import { parseSettings } from '../../../scripts/import/settings.ts';

/** A content folder with two topics and two sources; every fixture is imported beside it. */
export function makeOptions(
  overrides: Partial<Omit<CompleteOptions, 'settings'>> & { set?: readonly string[] } = {},
): CompleteOptions {
  const { set = [], ...rest } = overrides;
  return {
    file: 'source.txt',
    today: '2026-11-23',
    repair: true,
    settings: parseSettings(set),
    surroundings: {
      contentDir: 'content',
      topics: [
        {
          slug: 'pilots',
          label: 'Pilots',
          terms: ['pilot', 'pilots', 'harbour + strike', 'lotsen', '引航员'],
        },
        {
          slug: 'ferries',
          label: 'Ferries',
          terms: ['ferry', 'ferries', 'balsa', 'العبّارة'],
          not: ['ferry tales'],
        },
      ],
      sources: [
        {
          slug: 'coastal-wire',
          name: 'Coastal Wire',
          url: 'https://coastalwire.example/',
          rights: 'excerpt',
        },
        { slug: 'island-post', name: 'The Island Post', language: 'en' },
      ],
      problems: [],
    },
    ...rest,
  };
}
