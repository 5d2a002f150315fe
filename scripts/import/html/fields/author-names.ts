import { findDates } from '../../dates/find-dates.ts';
import { isAgency } from '../../words/agencies.ts';
import { byline, signature } from '../../words/labels.ts';
import { looksLikeName, namesOf } from '../../words/names.ts';
import { foldText } from '../fold.ts';
import { isSiteName } from './site-names.ts';

/** The people that a byline or a field names, without labels, roles, papers, dates and addresses. */
export function authorsIn(
  text: string,
  { sites, language }: { sites: readonly string[]; language: string },
): string[] {
  const plain = withoutClutter(text, language);
  // “Ursula von der Aa” holds a word that begins bylines in German.
  const isWhole = /^\p{Lu}\p{L}+\s(?:von|van|de|da|di)\s/u.test(plain) && looksLikeName(plain);
  if (isWhole) return isPerson(plain, sites) ? namesOf(plain) : [];
  const bare = withoutLabel(plain);
  if (bare === '') return [];
  const names = bare.split(/\s*[|•·\n]\s*|\s+[-–—]\s+/u).flatMap((part) => peopleOf(part, sites));
  if (names.length > 0) return names;
  const isSite = sites.some((site) => foldText(site) === foldText(bare));
  return isUserName(bare) && !isSite ? [bare] : [];
}

/** Whether a line says by itself that it names authors: “By …”, “Von …”, “记者 …”. */
export function isByline(text: string): boolean {
  return byline.test(text) || signature.test(text);
}

/** Whether a line that stands by the title names authors among other things. */
export function holdsByline(text: string, language: string): boolean {
  if (text.length > 200) return false;
  return [text, withoutClutter(text, language)].some((line) => isByline(line) || withinLine.test(line));
}

/** A name of more than nobody in particular that is no person’s. */
export function isOrganisation(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length > 1 &&
    plain.length < 60 &&
    !isAddress(plain) &&
    !nobody.test(plain) &&
    !/\d{3}|[.!?]$/u.test(plain)
  );
}

/** Addresses, user handles, times and dates are taken out; what stands in brackets too. */
function withoutClutter(text: string, language: string): string {
  let plain = text
    .replace(/\S+@\S+\.\w+\s*\(([^)]+)\)/gu, '$1')
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?<!\S)@[\w.]+|\bfacebook\.com\S*/giu, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?/giu, ' ');
  for (const { text: date } of findDates(plain, language.replace(/-.*$/u, '')))
    plain = plain.replace(date, ' | ');
  return plain
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;|:–—-]+|[\s,;|:–—-]+$/gu, '')
    .trim();
}

/** Labels may stand in a row: “Posted by”, “Von unserer Redakteurin”. */
function withoutLabel(text: string): string {
  const signed = signature.exec(text)?.groups?.names;
  if (signed !== undefined) return signed;
  const inner = withinLine.exec(text)?.groups?.names;
  const labelled = labels.exec(text);
  const rest = labelled ? text.slice(labelled[0].length) : text;
  const named = byline.exec(rest)?.groups?.names;
  return (inner ?? named ?? rest).replace(/^[\s:|,–—-]+/u, '').replace(/[.。]$/u, '');
}

/** “Posted in Ports by jdoe on …”, “Gespeichert von jdoe am …”, “… | Por Ana Reis - Repórter”. */
const withinLine =
  /^(?:[\p{L}\d|.,:/-]+ ){1,5}(?:by|von|par|por|door|od|автор:?)\s+(?<names>\p{L}[^|]{1,60}?)(?:\s+(?:on|am|le|el|em|op|at|um|in)(?:\s.*|$)|\s*\||\s+[-–—]\s.*|,.*|$)/iu;

const labels =
  /^(?:(?:posted|published|written|submitted|created|reported|veröffentlicht|geschrieben|verfasst|gespeichert|eingereicht|publié|rédigé|publicado|escrito|pubblicato|scritto|опубликовал[аи]?)\s+(?:am\s|on\s)?(?:\|\s*)?(?:by|von|par|por|da|di)?|by|von|par|por|di|da|текст|автор(?:ы)?|autor(?:in|en)?|auteurs?|autores?|autora|authors?|作者|文|記者|记者|بقلم)\s*(?:[:：|/]\s*|\s+)/iu;

function peopleOf(part: string, sites: readonly string[]): string[] {
  const plain = part
    .replace(/\s+(?:for|für|pour|para|per)\s+(?:the\s+)?\p{L}.*$/iu, '')
    .replace(/['’]s?\s+(?:staff|report)\b.*$/iu, '');
  const all = namesOf(plain.replace(roleBefore, ''));
  if (all.length > 0) return all.filter((name) => isPerson(name, sites));
  return plain
    .split(/\s*[,;/、，；]\s*|\s+(?:and|und|et|y|e|en|och|og|и|та|i|&|with)\s+|\s+و(?=\p{L})/iu)
    .flatMap(namesOf)
    .filter((name) => isPerson(name, sites));
}

/** “Economics editor Jane Doe”: a role in small letters, perhaps after a capital, before the name. */
const roleBefore =
  /^(?:\p{Lu}?[\p{Ll}-]+\s+){0,4}(?:editor|correspondent|reporter|writer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|correspondante?|corresponsal|periodista|repórter|jornalista|giornalista|корреспондент|журналист)\s+(?=\p{Lu})/iu;

function isPerson(name: string, sites: readonly string[]): boolean {
  if (isSiteName(name, sites) || isAgency(name) || nobody.test(name) || offices.test(name)) return false;
  if (towns.test(name) || /^the\s/iu.test(name)) return false;
  return looksLikeName(name) && !isBrand(name);
}

/** `ABC Rural`: a paper’s letters before a word; French writes surnames so, and those stand last. */
function isBrand(name: string): boolean {
  return /^\p{Lu}{3,}\s/u.test(name) && /\p{Ll}/u.test(name);
}

/** An account’s name, as blogs sign: one word. */
function isUserName(text: string): boolean {
  return (
    /^[\p{L}\p{M}\d_.-]{2,30}$/u.test(text) &&
    // An agency’s letters, more likely than anybody’s name.
    !/^\p{Lu}{2,6}$/u.test(text) &&
    !/^[\d.]+$/u.test(text) &&
    !nobody.test(text) &&
    !isAgency(text) &&
    !offices.test(text)
  );
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.|@|\/)|@\S+\.\S+/iu.test(text);
}

/** Names that stand for nobody. */
const nobody =
  /^(?:by |von )?(?:the )?(?:staff(?: (?:writers?|reporters?|reports?))?|news ?(?:desk|room|staff|team)|web ?(?:desk|master|editor|team|admin)|editors?|editorial(?: (?:staff|team|board))?|admin(?:istrator)?|author|autor|user|guest|anonymous|contributors?|redaktion|redaction|rédaction|la rédaction|redacción|redacao|redação|da redação|redazione|redakcja|redaktionen|toimitus|redactie|редакция|admin\d*|undefined|null|none|unknown|n\/a|facebook|twitter|follow|share|email|published|posted|updated)$/iu;

/** Towns of two words that stand where a second name would. */
const towns =
  /^(?:new (?:york|delhi|orleans)|los angeles|san (?:francisco|diego|jose|antonio)|las vegas|hong kong|são paulo|rio de janeiro|buenos aires|tel aviv|mexico city|addis ababa|abu dhabi|kuala lumpur|cape town|santa fe|el paso|st\.? (?:louis|paul|petersburg)|the hague)$/iu;

/** Words of offices and papers: a name with one of them is no person’s. */
const offices =
  /(?<!\p{L})(?:staff|desk|newsroom|editor|editors|editorial|reporter|reporters|correspondent|writer|team|agency|agencies|news|online|magazine|newspaper|media|press|redaktion\p{L}*|redac\p{L}*|rédac\p{L}*|redazione|redação|agência|agencia|agence|nachrichten|zeitung|journal|tribune|gazette|herald|courier|chronicle|times|globe|observer|guardian|telegraph|inquirer|examiner|dispatch|sentinel|bulletin|weekly|radio|network|university|institute|department|ministry|office|association|foundation|company|inc|ltd|gmbh|редакция|агентство|новости|notícias|noticias|senior|chief|follow|share|read|more|view|posts|comments?|min|minutes?|updated|published)(?!\p{L})/iu;
