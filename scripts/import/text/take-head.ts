import { endsSentence, wordsIn } from '../words/sentences.ts';
import type { HeadLine } from './head-facts.ts';
import { merged, readHeadLines } from './head-facts.ts';
import type { Line, Step, Story } from './story.ts';
import { without } from './story.ts';

/** A head has no more lines than these: kicker, title, two of a deck, byline, place, date, update. */
const longestHead = 10;

/** Takes out what stands above the story: title, deck, bylines and dates. `today` is a calendar day. */
export function takeHead(today: string): Step {
  return (story) => {
    const read = readHeadLines(story.lines.slice(0, longestHead), story, today);
    const facts = read.filter(({ fields }) => fields);
    const title = titleOf(read, story);
    const factLines = factsOfHead(read, title !== undefined);
    const deck = title && deckOf(read, title, facts.at(0)?.line);
    const kicker = title && read[0]?.line !== title ? read[0]?.line : undefined;
    const fields = merged([...factLines.map((fact) => fact.fields), story.fields]);
    const withFacts = without(
      story,
      new Set(factLines.map(({ line }) => line)),
      'it says who wrote it, or when',
      fields,
    );
    return [
      { line: kicker, why: 'the part of the paper', fields: { section: foundIn(kicker) } },
      { line: title, why: 'it is the title', fields: { title: foundIn(title, 0.95, 'the first line') } },
      {
        line: deck,
        why: 'it is the summary',
        fields: { summary: foundIn(deck, 0.8, 'the line under the title') },
      },
    ].reduce(
      (rest, part) => (part.line ? without(rest, new Set([part.line]), part.why, part.fields) : rest),
      withFacts,
    );
  };
}

function foundIn(
  line: Line | undefined,
  sure = 0.7,
  from = 'the first line',
): { value: string; from: string; sure: number } | undefined {
  return line && { value: line.text, from, sure };
}

/** Facts count from the top down to the story’s second paragraph; with no title there may be only some at the very top. */
function factsOfHead(read: readonly HeadLine[], hasTitle: boolean): HeadLine[] {
  const firstStory = read.findIndex(
    ({ line, fields }, index) => !fields && (index > 0 || !hasTitle) && isParagraph(line),
  );
  const end = firstStory === -1 ? read.length : firstStory;
  return read.slice(0, end).filter(({ fields }) => fields);
}

function isParagraph({ text }: Line): boolean {
  return wordsIn(text) > 30 || (endsSentence(text) && wordsIn(text) > 18);
}

/** Parts of a paper that stand above a title. */
const sections =
  /^(?:world|politics|business|economy|opinions?|editorial|sports?|news|breaking(?: news)?|exclusive|analysis|culture|science|health|technology|tech|climate|europe|asia|africa|americas|us news|uk news|mundo|política|economia|economía|opinião|opinión|cultura|esportes?|deportes|internacional|brasil|monde|politique|économie|culture|politik|wirtschaft|kultur|ausland|mondo|cronaca|в мире|политика|экономика|общество|国际|國際|政治|经济|社会|社會|経済|国際|سياسة|اقتصاد|العالم|חדשות|בעולם)$/iu;

/** The first line that reads as a title, or the second when the first is a kicker. */
function titleOf(read: readonly HeadLine[], { lines }: Story): Line | undefined {
  const words = read.filter(({ fields }) => !fields).map(({ line }) => line);
  const [first, second, third] = words;
  if (!first || lines.length < 2 || read[0]?.fields?.authors)
    return first && isTitle(first) && words.length > 1 ? first : undefined;
  const isKicker =
    sections.test(first.text) ||
    (wordsIn(first.text) <= 2 && first.text === first.text.toUpperCase() && /\p{Lu}{3}/u.test(first.text));
  if (isKicker && second && third && isTitle(second)) return second;
  if (isTitle(first)) return first;
  // A title that ends with a full stop is known by the byline or date right below it.
  const below = read[read.findIndex(({ line }) => line === first) + 1];
  return below?.fields && wordsIn(first.text) <= 20 ? first : undefined;
}

function isTitle({ text }: Line): boolean {
  const words = wordsIn(text);
  if (text.length > 200 || words < 2 || words > 30 || /^["“«„][^"”»]+["”»]$/u.test(text)) return false;
  return (
    !endsSentence(text) ||
    /(?:[?!？！…]|\.{3})["”’»]*$/u.test(text) ||
    /(?<!\p{L})\p{Lu}\.(?:\p{Lu}\.)+$/u.test(text)
  );
}

/** A line or two between the title and the first byline or date. */
function deckOf(read: readonly HeadLine[], title: Line, firstFact: Line | undefined): Line | undefined {
  const lines = read.map(({ line }) => line);
  const [from, to] = [lines.indexOf(title), firstFact ? lines.indexOf(firstFact) : -1];
  const between = lines.slice(from + 1, Math.max(from + 1, to));
  const [deck] = between;
  return between.length === 1 && deck && deck.text.length <= 400 ? deck : undefined;
}
