import { languageName } from '../../lib/language.ts';
import { facetKinds } from '../../model/facet.ts';
import type { FacetKind } from '../../model/facet.ts';
import type { FacetCounts, Filters } from './narrow.ts';

/**
 * Fills each select with the values that the findings have, and how many articles hold each. A select that could leave
 * nothing out is hidden; says whether one is left.
 *
 * @param total how many articles are found
 * @param language of the interface
 */
export function showFilters(
  form: HTMLFormElement,
  counts: FacetCounts,
  total: number,
  filters: Filters,
  language: string,
): boolean {
  for (const kind of facetKinds) {
    const select = selectOf(form, kind);
    const chosen = filters[kind];
    const values = new Map(counts[kind]);
    if (chosen !== undefined && !values.has(chosen)) values.set(chosen, 0);
    const [all] = select.options;
    const options = [...values]
      .map(([value, count]) => ({ value, label: labelOf(kind, value, language), count }))
      .sort(compare(kind, language))
      .map(({ value, label, count }) => new Option(`${label} (${count})`, value, false, value === chosen));
    select.replaceChildren(...(all ? [all] : []), ...options);
    select.value = chosen ?? '';
    select.parentElement?.toggleAttribute(
      'hidden',
      chosen === undefined && [...values.values()].every((count) => count === total),
    );
  }
  return facetKinds.some((kind) => !selectOf(form, kind).parentElement?.hidden);
}

/** What the selects say, and where they were not filled yet, what the address said. */
export function filtersIn(form: HTMLFormElement): Filters {
  const chosen = facetKinds.map((kind) => [kind, selectOf(form, kind).value] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
}

function selectOf(form: HTMLFormElement, kind: FacetKind): HTMLSelectElement {
  const select = form.elements.namedItem(kind);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`The form has no select for ${kind}.`);
  return select;
}

function labelOf(kind: FacetKind, value: string, language: string): string {
  return kind === 'language' ? languageName(value, language) : value;
}

/** Years from the newest, all else by the alphabet. */
function compare(kind: FacetKind, language: string) {
  const { compare: byAlphabet } = new Intl.Collator(language, { numeric: true });
  const direction = kind === 'year' ? -1 : 1;
  return (a: { label: string }, b: { label: string }) => direction * byAlphabet(a.label, b.label);
}
