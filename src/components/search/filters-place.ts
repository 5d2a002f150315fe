import type { Filters } from './narrow.ts';
import { partOf } from './part-of.ts';
import type { Findings } from './search.ts';
import { showFilters } from './show-filters.ts';

/** What a search can be narrowed to, folded up below the words. */
export interface FiltersPlace {
  hide: () => void;
  /** Offers them for what was found, as long as it is wanted. */
  offer: (found: Findings, filters: Filters, isWanted: () => boolean) => Promise<void>;
}

/**
 * Counts for filters only while they are open: what they are counted from weighs a seventh of a first answer.
 *
 * @param language of the interface
 * @param onError is told why they cannot be counted
 */
export function filtersPlace(
  form: HTMLFormElement,
  language: string,
  onError: (error: unknown) => void,
): FiltersPlace {
  const place = partOf(form, 'details') as HTMLDetailsElement;
  let count = () => Promise.resolve();
  place.addEventListener('toggle', () => {
    if (place.open) count().catch(onError);
  });
  return {
    hide: () => {
      place.hidden = true;
    },
    offer: async (found, filters, isWanted) => {
      const total = found.matches.length;
      const isNarrowed = Object.keys(filters).length > 0;
      count = async () => {
        const counts = await found.count();
        if (!isWanted()) return;
        const isChoice = showFilters(form, counts, total, filters, language);
        place.hidden = !isChoice;
      };
      place.hidden = total < 2 && !isNarrowed;
      // Before it is opened, so that its own event finds it counted already.
      if (place.open || isNarrowed) await count();
      place.open ||= isNarrowed;
    },
  };
}
