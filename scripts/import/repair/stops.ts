import { isAbbreviation } from '../words/sentences.ts';
import type { Evidence } from './evidence.ts';
import type { Mender } from './mend.ts';

/**
 * Words that begin a sentence more often than they go on with one: after a stop, a small letter there may be the
 * mistake. The stop stays. A language that is not here is left alone.
 */
const starters: Record<string, RegExp> = {
  en: /^(?:the|an?|he|she|it|they|we|you|i|this|these|those|there|his|her|their|its|our|my|no|yes)$/u,
  pt: /^(?:os?|as?|um|uma|ele|ela|eles|elas|eu|nós|isso|isto|este|esta|seu|sua|não)$/u,
  es: /^(?:el|la|los|las|un|una|él|ella|ellos|ellas|yo|esto|este|esta|su|sus|no)$/u,
  fr: /^(?:le|la|les|l’.*|l'.*|un|une|il|elle|ils|elles|on|nous|je|ce|cette|ces|son|sa|ses)$/u,
  de: /^(?:der|die|das|ein|eine|er|sie|es|wir|ich|dies.*|sein.*|ihr.*)$/u,
  it: /^(?:il|lo|la|i|gli|le|un|una|lui|lei|loro|io|questo|questa|non)$/u,
};

/** Small words that begin a name: “officials. de Leon said” is two sentences. */
const particles = /^(?:de|da|do|dos|del|della|di|du|la|le|el|al|van|von|der|den|bin|ibn|ter)$/u;

/** `talks. between the two` → `talks between the two`; `Strait. of Taiwan` → `Strait of Taiwan` */
export const strayStop: Mender = {
  pattern:
    /(?<![.\p{L}\p{M}])(?<word>\p{L}[\p{L}\p{M}’'-]+)\.\s(?=(?<next>\p{Ll}[\p{L}\p{M}’'-]*)(?:\s(?<third>\p{L}))?)/gu,
  replace: (match, _stretch, evidence) => {
    const { word = '', next = '', third = '' } = match.groups ?? {};
    if (!isStray(word, next, third, evidence)) return undefined;
    const isName = /^\p{Lu}/u.test(word) && /\p{Lu}/u.test(third);
    return {
      text: `${word} `,
      why: isName ? 'a stray full stop inside a name' : 'a full stop that cuts a sentence',
    };
  },
};

function isStray(word: string, next: string, third: string, evidence: Evidence): boolean {
  const starter = starters[evidence.language.slice(0, 2)];
  if (!starter || evidence.isLowerCase || starter.test(next) || isAbbreviation(word)) return false;
  if (/^\p{Ll}+\p{Lu}/u.test(next) || isName(next, evidence)) return false;
  if (particles.test(next) && /\p{Lu}/u.test(third)) return false;
  // Short words are abbreviations more often; a small one with a vowel is hardly one that the list misses.
  return word.length >= 4 || evidence.plain.has(word) || /^(?=.*[aeiouyáéíóúà])\p{Ll}{3}$/u.test(word);
}

/** `reopened. lisbon said` → `reopened. Lisbon said`: the text elsewhere writes the word with a capital, and only so. */
export const lowerCaseName: Mender = {
  pattern: /(?<=^["“„«(]*|[.!?…]["”’»)]*\s["“„«(]*)\p{Ll}[\p{L}\p{M}’'-]*/gu,
  replace: (match, { isStart, text }, evidence) => {
    const [word] = match;
    const isAtEdge = text.slice(0, match.index).replace(/["“„«(]/gu, '') === '';
    if ((isAtEdge && !isStart) || evidence.isLowerCase || !isName(word, evidence)) return undefined;
    return { text: capitalised(word), why: 'a name in lower case at the start of a sentence' };
  },
};

/** `high risk talks` as a subhead → `High risk talks` */
export const lowerCaseHeading: Mender = {
  pattern: /^(?:["“„«(]*)\p{Ll}[\p{L}\p{M}’'-]*/gu,
  replace: ([start], { isStart, isHeading }, evidence) => {
    // iPhone, eBay
    if (!isHeading || !isStart || evidence.isLowerCase || /\p{Ll}\p{Lu}/u.test(start)) return undefined;
    return {
      text: start.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()),
      why: 'a subhead in lower case',
    };
  },
};

function isName(word: string, { names, common }: Evidence): boolean {
  const bare = word.replace(/[’']s?$/u, '');
  return (
    (names.has(capitalised(word)) || names.has(capitalised(bare))) && !common.has(word) && !common.has(bare)
  );
}

function capitalised(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
