import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { languageWords } from './language-words.ts';
import type { LanguageWords } from './language-words.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The words of a language by its BCP 47 tag; of one without a list, nothing is known and nothing assumed. */
export function wordsOf(language: string): LanguageWords {
  return byLanguage.get(language.split('-')[0] ?? '') ?? unknown;
}

const unknown = languageWords({});

const byLanguage = new Map<string, LanguageWords>([
  ['ar', arabic],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['ja', japanese],
  ['nl', dutch],
  ['pt', portuguese],
  ['ru', russian],
  ['zh', chinese],
]);
