/**
 * The fewest words that are a quotation where no speech is introduced. One or two words in marks are mostly a writer's
 * distance (“progress”, “fake news”), a nickname or a term.
 */
export const fewestWords = 3;

/** The same for scripts without spaces: two words of Chinese or Japanese have four characters, a name of a thing seldom more than five. */
export const fewestCharacters = 6;

/** A speech that nobody is named for is kept only when it cannot be a title or a slogan: a sentence of this many words. */
export const fewestWordsAlone = 6;
export const fewestCharactersAlone = 12;

/** Farthest that a verb may stand from the words it brings in, within the sentence; beyond it another subject has mostly come between. */
export const longestLeadIn = 25;
