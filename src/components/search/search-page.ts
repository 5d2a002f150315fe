import type { EnginePlace } from './engine.ts';
import { partOf } from './part-of.ts';
import { createSearch } from './search.ts';
import { addressOf, stateOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { filtersIn, showFilters } from './show-filters.ts';
import { findingsPlace } from './show-findings.ts';
import type { FindingsWords } from './show-findings.ts';

/** What the page tells its script, as JSON in `data-setup`. */
export interface SearchSetup {
  place: EnginePlace;
  words: FindingsWords;
}

/** How long a reader's fingers rest before a search, in milliseconds. */
const pause = 180;

/** Runs the search page: what is looked for stands in its address. */
export function startSearch(root: HTMLElement): void {
  const setup = JSON.parse(root.dataset.setup ?? '') as SearchSetup;
  const form = partOf(root, 'form') as HTMLFormElement;
  const input = partOf(form, 'input') as HTMLInputElement;
  const show = createShow(root, form, setup);
  let state: SearchState;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (next: SearchState, remember: 'pushState' | 'replaceState') => {
    clearTimeout(timer);
    state = next;
    const address = addressOf(state, location.href);
    if (address !== location.href) history[remember](null, '', address);
    void show(state);
  };
  const follow = () => {
    state = stateOf(location.href);
    input.value = state.query;
    void show(state);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go({ ...state, query: input.value }, 'replaceState'), pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement)
      go({ query: input.value, filters: filtersIn(form) }, 'pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, query: input.value }, 'pushState');
  });
  addEventListener('popstate', follow);
  follow();
}

/** Shows what is found for a state, unless another was asked for meanwhile. Loads nothing where nothing is looked for. */
function createShow(root: HTMLElement, form: HTMLFormElement, { place, words }: SearchSetup) {
  const [search, findings] = [createSearch(place), findingsPlace(root, words)];
  let run = 0;
  return async (state: SearchState): Promise<void> => {
    const own = ++run;
    const isWanted = () => own === run;
    if (state.query.trim() === '') {
      findings.clear();
      return;
    }
    const waiting = setTimeout(() => findings.busy(), pause);
    try {
      const found = await search(state);
      await findings.show(found, isWanted);
      clearTimeout(waiting);
      const counts = await found.count();
      if (isWanted()) showFilters(form, counts, found.matches.length, state.filters, words.language);
    } catch (error) {
      console.error(error);
      if (isWanted()) findings.failed();
    } finally {
      clearTimeout(waiting);
    }
  };
}
