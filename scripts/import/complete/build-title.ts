import type { Found } from '../draft.ts';
import type { Clauses } from '../words/clauses.ts';
import { clausesOf } from '../words/clauses.ts';
import { endsSentence, sentencesOf, wordsIn } from '../words/sentences.ts';

/** Characters that a built title may have; a printed one may have more. */
const longest = 100;
/** An opening sentence that is whole may be longer. */
const longestWhole = 140;
/** What the schema takes. */
const limit = 200;

/**
 * A title for a text that has none, out of its opening: what somebody says, else the main clause, else a whole short
 * sentence. Words are left out at the edges; no sentence is cut in the middle.
 */
export function buildTitle(paragraphs: readonly string[], language: string): Found<string> {
  const clauses = clausesOf(language);
  const sentences = paragraphs.slice(0, 4).flatMap((text) => sentencesOf(text, language));
  const [opening = ''] = sentences;
  const bare = bareOf(opening, clauses);
  const built = [reportedIn(bare, clauses), mainClauseOf(bare, clauses)].find(
    (title) => title !== undefined && fits(title),
  );
  if (built !== undefined)
    return { value: finished(built), from: 'a guess, built from the opening sentence', sure: 0.5 };
  if (bare.length <= longestWhole && !isSpeech(bare)) {
    return { value: finished(bare), from: 'a guess, the opening sentence', sure: 0.4 };
  }
  const short = sentences
    .filter((sentence) => !leansBack(sentence))
    .map((sentence) => bareOf(sentence, clauses))
    .find(fits);
  if (short !== undefined)
    return { value: finished(short), from: 'a guess, a short sentence of the opening', sure: 0.3 };
  const any = sentences
    .map((sentence) => bareOf(sentence, clauses))
    .find((sentence) => sentence.length <= limit);
  return {
    value: finished(any ?? 'Untitled'),
    from: 'a guess, the first sentence that is short enough',
    sure: 0.2,
  };
}

/** The sentence without brackets, without what a title spares, and without its full stop. */
function bareOf(sentence: string, { spared }: Clauses): string {
  const plain = sentence
    .replace(/\s*[(（[][^()（）[\]]*[)）\]]/gu, '')
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/[.。।۔]+$/u, '');
  return spared
    .reduce((rest, pattern) => (isAlone(pattern, rest) ? rest.replace(pattern, '') : rest), plain)
    .trim();
}

/** “more on Sunday than on Monday” needs both. */
function isAlone(pattern: RegExp, text: string): boolean {
  return text.match(new RegExp(pattern.source, 'gu'))?.length === 1;
}

/** “X said on Monday that Y, as both agreed …” → “Y, X says”. */
function reportedIn(sentence: string, clauses: Clauses): string | undefined {
  const { who, what } = clauses.reported?.exec(sentence)?.groups ?? {};
  const speaker = who === undefined ? undefined : speakerOf(who);
  if (what === undefined || speaker === undefined || !clauses.saying) return undefined;
  const statement = mainClauseOf(what, clauses) ?? what;
  return `${bareOf(upperFirst(statement), clauses)}, ${clauses.saying(speaker)}`;
}

/** The surname of a person, or an office in a few words. */
function speakerOf(who: string): string | undefined {
  const person =
    /(?:^|(?<!(?:of|for|in|at|from|de|da|do|del|di|du|des|von)\s)(?<=\s))\p{Lu}[\p{L}.’'-]+(?:\s(?:de|da|van|von|der|bin|al))*\s(?<surname>\p{Lu}[\p{L}’'-]+)$/u.exec(
      who,
    );
  if (person && wordsIn(who) > 1) return person.groups?.surname;
  const office = who
    .replace(/^(?:the|an?|o|a|el|la|le|il|lo)\s/iu, '')
    .replace(/\s(?:of|for|at|in|d[aeo]s?|del|d[iu])\s.*$/u, '');
  return wordsIn(office) <= 4 && !/^(?:he|she|they|it|ele|ela|él|il|elle)$/iu.test(office)
    ? office
    : undefined;
}

/** The sentence up to a part that only adds to it; an opening part that only leads up to it goes as well. */
function mainClauseOf(
  sentence: string,
  { subordinate, relative, introduction }: Clauses,
): string | undefined {
  const parts = sentence.split(/,\s+/u);
  const start = parts.length > 1 && introduction.test(parts[0] ?? '') ? 1 : 0;
  for (let end = start + 1; end <= parts.length; end += 1) {
    const clause = parts.slice(start, end).join(', ');
    const next = parts[end];
    if (next === undefined) return start > 0 ? clause : undefined;
    const isWhole = subordinate.test(next) || (relative.test(next) && end === parts.length - 1);
    if (isWhole && wordsIn(clause) >= 5) return clause;
  }
  return undefined;
}

function fits(title: string): boolean {
  return title.length <= longest && wordsIn(title) >= 4 && isBalanced(title) && !isSpeech(title);
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/[“„]/gu) === count(/”/gu) + (text.includes('„') ? count(/“/gu) : 0) &&
    count(/"/gu) % 2 === 0 &&
    count(/«/gu) === count(/»/gu)
  );
}

/** A title is the paper’s own sentence, not somebody’s. */
function isSpeech(text: string): boolean {
  return /^["“«„「]/u.test(text);
}

/** A sentence that needs the one before it. */
function leansBack(sentence: string): boolean {
  return (
    !endsSentence(sentence) ||
    /^(?:but|and|or|so|he|she|it|they|this|that|these|those|his|her|their|its|mas|e|ele|ela|pero|y|él|ella|mais|et|il|elle|ils|aber|und|er|sie|es|ma|но|и|он|она)(?!\p{L})/iu.test(
      sentence,
    )
  );
}

function finished(title: string): string {
  return upperFirst(title.replace(/[\s,;:–—-]+$/u, '').trim());
}

function upperFirst(text: string): string {
  return text.replace(/^["“«„]?\p{Ll}/u, (start) => start.toUpperCase());
}
