import type { Lexicon } from '../words/lexicon.ts';
import { particles } from '../words/particles.ts';
import { readRun } from './read-run.ts';
import type { KnownNames } from '../speakers/known-names.ts';
import type { Item, Word } from './items.ts';

/** Particles in one place of a name: van der, de la. */
const mostParticles = 3;

/** Runs of capitalised words become names: `US` `Secretary` `of` `State` `Antony` `Blinken` → … `of` [Antony Blinken]. */
export function withNames(items: readonly Item[], lexicon: Lexicon, known: KnownNames): Item[] {
  const named: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const run = item.kind === 'word' && canBegin(item, lexicon) ? runFrom(items, at, lexicon) : [];
    const name = run.length > 0 ? readRun(run, { items, at, lexicon, known }) : undefined;
    named.push(name ?? item);
    at += name ? run.length : 1;
  }
  return named;
}

function canBegin(item: Word, lexicon: Lexicon): boolean {
  return item.capital && (!lexicon.isCommon(item.word) || (!item.first && lexicon.is('surnames', item.word)));
}

function runFrom(items: readonly Item[], from: number, lexicon: Lexicon): Word[] {
  const run: Word[] = [];
  for (let at = from; ; at += 1) {
    const last = run.at(-1);
    const next = items[at];
    if (last?.possessive || next?.kind !== 'word') break;
    if (canBegin(next, lexicon)) run.push(next);
    else if (last && particles.has(next.word) && leadsToCapital(items, at, lexicon)) run.push(next);
    else break;
  }
  return run;
}

function leadsToCapital(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at <= from + mostParticles; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (canBegin(item, lexicon)) return true;
    if (!particles.has(item.word)) return false;
  }
  return false;
}
