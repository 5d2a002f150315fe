import { calendarOf } from '../dates/calendar.ts';
import type { DraftFields } from '../draft.ts';
import { agencyPattern } from '../words/agencies.ts';
import type { Story } from './story.ts';
import { withLines, without } from './story.ts';

/** Takes the place and the agency off the first paragraph: `BEIJING (Reuters) — …`, `WASHINGTON, June 19 — …`, 新华社北京6月19日电. */
export function takeDateline(story: Story): Story {
  const first = story.lines[0];
  if (!first) return story;
  for (const pattern of patternsOf(story.language)) {
    const match = pattern.exec(first.text);
    const rest = first.text.slice(match?.[0].length).trim();
    // It may stand on a line of its own; a word or two behind it make it something else.
    if (!match || (rest.length < 20 && (rest !== '' || story.lines.length < 2))) continue;
    const { place, weak, agency, author } = match.groups ?? {};
    const town = place ?? weak;
    if (weak !== undefined && !isNamedAgain(weak, story)) continue;
    const from = `“${match[0].trim()}” before the first sentence`;
    const fields: DraftFields = {
      ...(town !== undefined && { dateline: { value: inMixedCase(town, story), from } }),
      ...(author !== undefined && { authors: { value: [author], from } }),
      ...(agency !== undefined && { sourceName: { value: agency, from, sure: 0.7 } }),
      ...story.fields,
    };
    if (rest === '') return without(story, new Set([first]), why, fields);
    const rested = withLines(story, (line) => (line === first ? { ...line, text: rest } : line));
    return { ...rested, removed: [...story.removed, { text: match[0].trim(), why }], fields };
  }
  return story;
}

const why = 'it is the dateline';

const known = new Map<string, readonly RegExp[]>();

/** The first that matches wins. Groups: `place`, or `weak` where only a second mention proves a place, `agency` and `author`. */
function patternsOf(language: string): readonly RegExp[] {
  let patterns = known.get(language);
  if (!patterns) {
    patterns = createPatterns(language);
    known.set(language, patterns);
  }
  return patterns;
}

/** They sign a dateline without brackets: “Port Linden CNN —”. */
const broadcasters = 'CNN|NPR|VOA|DW|BBC|CBC|NBC News|CBS News|ABC News|RFE\\/RL';

function createPatterns(language: string): RegExp[] {
  const calendar = calendarOf(language);
  const month = calendar.monthPattern.replace('?<month>', '?:');
  const weekday = calendar.weekdayPattern.replace('?<weekday>', '?:');
  const date = String.raw`(?i:(?:${weekday},?\s*)?(?:${month}\s+\d{1,2}|\d{1,2}\.?(?:\s+de)?\s+${month}|\d{1,2}[./]\d{1,2}\.?)(?:,?\s+(?:de\s+)?\d{4})?)`;
  const agency = String.raw`(?<agency>(?i:${agencyPattern})|[\p{Lu}][\p{L} .'’&-]{1,40})`;
  const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]{2,}(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.-]*){0,4}`;
  const town = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]+|[\p{Lo}\p{M}]{2,})(?:[ -][\p{L}\p{M}'’.-]+){0,3}`;
  const region = String.raw`(?:,\s*(?!${date})[\p{Lu}\p{Lo}][\p{L}. ]{1,30}?)?`;
  const dash = String.raw`\s*(?:--?|[–—])\s*`;
  return [
    String.raw`^(?<place>${town})${region}(?:,\s*${date})?\s*[(（]${agency}[)）](?:\s*${date})?\s*(?:[.:]?\s?(?:--?|[–—])|[.:])\s*`,
    String.raw`^(?<place>${capitals})${region},\s*${date}${dash}(?<agency>(?i:${agencyPattern}))[.:]\s+`,
    String.raw`^(?<place>${town})${region},\s*${date}\s*(?:[–—:]|\s--?\s|\.\s?-)\s*`,
    String.raw`^(?<place>${capitals})${region}\s*(?:--|[–—]|\s-\s)\s*`,
    String.raw`^(?<weak>\p{Lu}[\p{L}'’.-]+(?:[ -]\p{Lu}[\p{L}'’.-]+){0,2})\s+(?:--?|[–—])\s+(?=["“«„]?\p{Lu})`,
    String.raw`^(?<place>${town})${region},\s*${date}\.?\s*\/(?<agency>\p{Lu}{2,6})\/\.?\s*`,
    String.raw`^(?:(?<place>${town}),?\s+)?(?<agency>${broadcasters})\s+[–—]\s*`,
    String.raw`^[(（]${agency}[)）]${dash}`,
    String.raw`^[（(]?(?<agency>新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|共同社)(?:记者.{2,8})?(?<place>\p{Script=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日?[电電讯訊][）)]?\s*`,
    String.raw`^【(?<place>[^】＝=\d]{2,12}?)(?:[＝=]|(?=共同|時事|ロイター))(?:(?<agency>共同|時事|ロイター)|(?<author>[^】]{2,12}))】\s*`,
    String.raw`^\((?<place>\p{Script=Hangul}{2,6})\s?=\s?(?<agency>연합뉴스|뉴시스|뉴스1)\)\s*(?:(?<author>\p{Script=Hangul}{2,4})\s기자\s?=\s?)?`,
  ].map((source) => new RegExp(source, 'u'));
}

function isNamedAgain(place: string, { lines, fields }: Story): boolean {
  const text = [fields.title?.value, ...lines.map((line) => line.text)].join('\n');
  return text.indexOf(place) !== text.lastIndexOf(place);
}

/** NEW YORK → New York, as the text writes it elsewhere, else with a capital to each longer word. */
function inMixedCase(place: string, { lines }: Story): string {
  const name = place.trim();
  if (/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)) return name;
  const text = lines.map((line) => line.text).join(' ');
  const elsewhere = text.match(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'giu')) ?? [];
  const mixed = elsewhere.find((written) => /\p{Ll}/u.test(written) && /^\p{Lu}/u.test(written));
  return (
    mixed ??
    name
      .toLowerCase()
      .replace(/(?<![\p{L}\p{M}'’])\p{L}(?=\p{L}{2}|\p{L}?\.)|^\p{L}/gu, (letter) => letter.toUpperCase())
  );
}
