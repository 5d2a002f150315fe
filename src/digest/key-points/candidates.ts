import type { Passage } from '../../model/passage.ts';
import { contentTermsOf } from '../content-terms.ts';
import { enclosed } from '../enclosed.ts';
import type { Range } from '../enclosed.ts';
import type { LanguageWords } from '../language/language-words.ts';
import { sentencesOf } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** A sentence of an article that may become a key point. */
export interface Candidate {
  text: string;
  /** Id of its passage. */
  passage: string;
  /** Its number among the article's sentences, from 0. */
  at: number;
  tokens: readonly Token[];
  /** What stands in quotation marks or brackets. */
  enclosed: readonly Range[];
  /** What it is about: each content term once. */
  terms: ReadonlySet<string>;
}

/** Every whole sentence of an article. A heading, a crumb of a list or a caption is none. */
export function candidatesOf(
  passages: readonly Passage[],
  language: string,
  lists: LanguageWords,
): Candidate[] {
  return passages
    .filter(({ text }) => !caption.test(text))
    .flatMap(({ id, text }) => sentencesOf(text, language).map((sentence) => ({ id, text: sentence.text })))
    .filter(({ text }) => fullStop.test(text))
    .map(({ id, text }, at) => {
      const tokens = tokenize(text);
      const terms = new Set(contentTermsOf(tokens, lists));
      return { text, passage: id, at, tokens, enclosed: enclosed(text), terms };
    });
}

const fullStop = /[.!?…。．！？؟۔।](?:["'”’»“)\]）」』›]|\s»|\[\d+\])*$/u;

/** A short passage that ends in a credit: `Ships at anchor. Photo: Ana Lima` */
const caption = /^(?=.{1,200}$)(?:.*[.!?)]\s*)?\(?\p{Lu}\p{L}+(?:\s\p{L}+)?: [^.:]{2,50}[.)]*$/u;
