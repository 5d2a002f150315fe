/** What a whole text shows about its words; a repair needs it to be sure. */
export interface Evidence {
  /** BCP 47. */
  language: string;
  /** Words that stand with a capital inside sentences: names. */
  names: ReadonlySet<string>;
  /** Words that stand in lower case inside sentences. */
  common: ReadonlySet<string>;
  /** Words that are followed by another word, so that a full stop after them is no part of them. */
  plain: ReadonlySet<string>;
  /** The writer does without capitals: a small letter proves nothing. */
  isLowerCase: boolean;
}

/** Above this share of sentences that begin with a small letter, small letters are the writer's way. */
const careless = 0.2;

export function evidenceOf(paragraphs: readonly string[], language: string): Evidence {
  const text = paragraphs.join('\n');
  return {
    language,
    names: collect(text, /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{M}’'-]*/gu),
    common: collect(text, /(?<=[\p{L}\p{N},;] )\p{Ll}[\p{L}\p{M}’'-]*/gu),
    plain: collect(text, /\p{L}[\p{L}\p{M}’'-]*(?= \p{L})/gu),
    isLowerCase: isLowerCase(text),
  };
}

function collect(text: string, pattern: RegExp): Set<string> {
  return new Set(Array.from(text.matchAll(pattern), ([word]) => word));
}

function isLowerCase(text: string): boolean {
  const starts = text.match(/(?:^|[.!?…]["”’)]*\s)["“‘(]*\p{L}/gmu) ?? [];
  const small = starts.filter((start) => /\p{Ll}$/u.test(start));
  return small.length > 5 && small.length > starts.length * careless;
}
