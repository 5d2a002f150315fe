import { createShow } from './create-show.ts';
import type { SearchSetup } from './create-show.ts';
import { partOf } from './part-of.ts';
import { addressOf, stateOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { filtersIn } from './show-filters.ts';

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
