import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LanguageWords } from './speech-words.ts';

/** The languages whose words of speech are known, by primary subtag. */
const languages: Readonly<Record<string, LanguageWords>> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk };

const lexicons = new Map<string, Lexicon>();

/** Undefined for a language whose verbs of speech are not known: nothing is guessed. */
export function lexiconOf(language: string): Lexicon | undefined {
  const words = languages[language];
  if (!words) return undefined;
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = createLexicon(language, words);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
