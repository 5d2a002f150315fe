import { genderOf, isGivenName } from '../words/given-names.ts';
import { isEmployer, roleBeside } from './evidence.ts';
import { isNobody, isTelling } from './person-or-not.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOfFolded } from '../speakers/known-names.ts';
import type { KnownNames } from '../speakers/known-names.ts';
import type { Gender, Item, Name, Word } from './items.ts';

/** Where a run stands. */
export interface RunPlace {
  items: readonly Item[];
  /** Index of its first word. */
  at: number;
  lexicon: Lexicon;
  known: KnownNames;
}

/** A run of capitalised words read as roles and a name: `Foreign Minister Qin Gang` → Qin Gang. */
export function readRun(run: readonly Word[], place: RunPlace): Name {
  const [first, last] = [run[0], run.at(-1)];
  const shell = {
    kind: 'name' as const,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    possessive: last?.possessive ?? false,
  };
  if (run.length > longestRun) return { ...shell, words: [], sure: false, nobody: true };
  const known = knownIn(run, place);
  if (known) return { ...shell, words: known.words, sure: true, person: known.person };
  const role = roleOf(run, place);
  const isComplement = role.length === 0 && followsRoleOf(place);
  const words = withoutFrame(run.slice(role.length), isComplement, role, place.lexicon);
  const gender = role.gender ?? (words.length > 1 ? genderOf(words[0]?.word ?? '') : undefined);
  return {
    ...shell,
    words: words.map(({ text }) => text),
    sure: role.sure || isComplement || isTelling(words, place.lexicon),
    ...(gender && { gender }),
    ...(run.length === 1 && first?.first && { first: true as const }),
    ...(role.length > 0 && { titled: true as const }),
    ...(isComplement && words.length > 0 && { complement: true }),
    ...((isNobody(words, place.items[place.at + run.length], place.lexicon) ||
      isEmployer(place.items, place.at + run.length, place.lexicon)) && {
      nobody: true,
    }),
  };
}

/** Words in a run of capitals, roles included, beyond which it is a heading or a list. */
const longestRun = 14;

/** The longest end of the run that the editor's files know; a single word needs the rest of the article, for another may share it. */
function knownIn(
  run: readonly Word[],
  { known, lexicon }: RunPlace,
): { words: string[]; person: string } | undefined {
  for (let from = 0; from < run.length - 1; from += 1) {
    const rest = run.slice(from);
    const person = known.personOf(keyOfFolded(rest.map(({ word }) => word)));
    if (person === undefined) continue;
    const words = rest.map(({ text }) => text);
    return run.slice(0, from).every(({ word }) => isFrame(word, lexicon)) ? { words, person } : undefined;
  }
  return undefined;
}

function isFrame(word: string, { is }: Lexicon): boolean {
  return frames.some((kind) => is(kind, word));
}

const misters = ['mister', 'misterHe', 'misterShe'] as const;
const frames = [...misters, 'roles', 'offices', 'organisations', 'regal'] as const;

interface Role {
  /** Words of the run that are role. */
  length: number;
  sure: boolean;
  gender?: Gender;
}

/** What the run's beginning, or the word before it, says of the person. */
function roleOf(run: readonly Word[], { items, at, lexicon }: RunPlace): Role {
  let last = run.findLastIndex(({ word }) => isTitle(word, lexicon));
  // John Major, Howard Dean: a role that is a family name.
  if (last === run.length - 1 && last > 0 && isGivenName(run[0]?.word ?? '')) {
    last = run.slice(0, last).findLastIndex(({ word }) => isTitle(word, lexicon));
  }
  const word = run[last]?.word ?? roleBeside(items, at, at + run.length, lexicon);
  const gender = word === undefined ? undefined : genderOfRole(word, lexicon);
  return { length: last + 1, sure: word !== undefined, ...(gender && { gender }) };
}

function isTitle(word: string, { is, isRole, grammar }: Lexicon): boolean {
  if (grammar.capitalNouns && isRole(word)) return true;
  return is('roles', word) || misters.some((kind) => is(kind, word));
}

function genderOfRole(word: string, { is }: Lexicon): Gender | undefined {
  if (is('misterHe', word) || is('rolesHe', word)) return 'he';
  return is('misterShe', word) || is('rolesShe', word) ? 'she' : undefined;
}

/** Takes off what is neither role nor name: `State` of a Secretary of State, `MP` at the end, `Biologist` at a sentence's beginning. */
function withoutFrame(
  run: readonly Word[],
  isComplement: boolean,
  role: Role,
  lexicon: Lexicon,
): readonly Word[] {
  let words = run;
  while (words.length > 1 && lexicon.is('after', words.at(-1)?.word ?? '')) words = words.slice(0, -1);
  if (isComplement) return words.slice(endOfOffice(words, lexicon));
  while (words.length > 2 && isPrefix(words[0], role, lexicon)) words = words.slice(1);
  return words;
}

function isPrefix(first: Word | undefined, role: Role, { is, isRole }: Lexicon): boolean {
  if (!first || isGivenName(first.word)) return false;
  return is('offices', first.word) || (role.length === 0 && first.first && isRole(first.word));
}

/** `Secretary of` [State Antony Blinken]: the run begins with what the role is of. */
function followsRoleOf({ items, at, lexicon }: RunPlace): boolean {
  let before = at - 1;
  while (isWord(items[before], 'the', lexicon)) before -= 1;
  const role = items[before - 1];
  return isWord(items[before], 'of', lexicon) && role?.kind === 'word' && lexicon.isRole(role.word);
}

function endOfOffice(words: readonly Word[], { is }: Lexicon): number {
  const office = words.findIndex(({ word }) => !is('offices', word) && !is('organisations', word));
  if (office > 0) return office;
  const given = words.findIndex(({ word }) => isGivenName(word));
  return given > 0 && given < words.length - 1 ? given : words.length;
}

function isWord(item: Item | undefined, kind: 'the' | 'of', { is }: Lexicon): boolean {
  return item?.kind === 'word' && is(kind, item.word);
}
