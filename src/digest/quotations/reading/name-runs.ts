import { isGivenName } from '../words/given-names.ts';
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
    const begins = item.kind === 'word' && (canBegin(item, lexicon) || isTitle(items, at, lexicon));
    const run = begins ? runFrom(items, at, lexicon) : [];
    const name = run.length > 0 ? readRun(run, { items, at, lexicon, known }) : undefined;
    named.push(name ?? item);
    at += name ? run.length : 1;
  }
  return named;
}

function canBegin(item: Word, lexicon: Lexicon): boolean {
  return item.capital && (!lexicon.isCommon(item.word) || (!item.first && lexicon.is('surnames', item.word)));
}

/** Spanish `papa Francisco`: a title that is part of the name, without a capital. */
function isTitle(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const [title, name] = [items[at], items[at + 1]];
  if (title?.kind !== 'word' || name?.kind !== 'word' || !name.capital) return false;
  return lexicon.is('regal', title.word) && canBegin(name, lexicon);
}

function runFrom(items: readonly Item[], from: number, lexicon: Lexicon): Word[] {
  const run: Word[] = [];
  for (let at = from; ; at += 1) {
    const last = run.at(-1);
    const next = items[at];
    if (last?.possessive || next?.kind !== 'word') break;
    if (canBegin(next, lexicon) || (at === from && isTitle(items, at, lexicon))) run.push(next);
    else if (last && isParticle(next, last, lexicon) && leadsToCapital(items, at, lexicon)) run.push(next);
    else break;
  }
  return run;
}

/** `Ursula von der Leyen`, `Karin de Vries`, and not `sagte Olaf Scholz der Zeitung`: an article is a particle only behind another, or a given name. */
function isParticle({ word }: Word, last: Word, { is }: Lexicon): boolean {
  if (!particles.has(word)) return false;
  return !is('the', word) || particles.has(last.word) || isGivenName(last.word);
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
