import type { EnginePlace } from './engine.ts';
import { filtersPlace } from './filters-place.ts';
import { partOf } from './part-of.ts';
import { createSearch } from './search.ts';
import type { SearchState } from './search-state.ts';
import { findingsPlace } from './show-findings.ts';
import type { FindingsWords } from './show-findings.ts';

/** What the page tells its script, as JSON in `data-setup`. */
export interface SearchSetup {
  place: EnginePlace;
  words: FindingsWords;
}

/** How long a search may take before the page says that it searches, in milliseconds. */
const patience = 180;

/** Shows what is found for a state, unless another was asked for meanwhile. Loads nothing where nothing is looked for. */
export function createShow(
  root: HTMLElement,
  form: HTMLFormElement,
  { place, words }: SearchSetup,
): (state: SearchState) => Promise<void> {
  const [search, findings] = [createSearch(place), findingsPlace(root, words)];
  const fail = (error: unknown) => {
    console.error(error);
    findings.failed();
  };
  const list = partOf(root, 'ol');
  const offered = filtersPlace(form, words.language, fail);
  let run = 0;
  return async (state) => {
    const own = ++run;
    const isWanted = () => own === run;
    if (state.query.trim() === '') {
      findings.clear();
      offered.hide();
      list.ariaBusy = 'false';
      return;
    }
    list.ariaBusy = 'true';
    const waiting = setTimeout(() => findings.busy(), patience);
    try {
      const found = await search(state);
      await findings.show(found, isWanted);
      clearTimeout(waiting);
      if (isWanted()) await offered.offer(found, state.filters, isWanted);
    } catch (error) {
      if (isWanted()) fail(error);
    } finally {
      clearTimeout(waiting);
      if (isWanted()) list.ariaBusy = 'false';
    }
  };
}
