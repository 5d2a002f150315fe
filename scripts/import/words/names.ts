/** Words between two names, in the languages that news comes in. */
const conjunctions = 'and|e|y|et|und|en|i|och|og|ja|и|та|і|ve|dan|și|és|και|và';
const separators = new RegExp(
  String.raw`\s*[,;，、；،]\s*(?:(?:${conjunctions})\s+)?|\s+(?:${conjunctions}|&)\s+|\s+و\s*|\s*[和与與]\s*`,
  'iu',
);

/** Small words inside a name: Ursula von der Leyen, Charles de Gaulle, Mohammed bin Salman. */
const particles =
  'de|da|do|dos|das|del|della|di|du|des|la|le|el|al|van|von|der|den|ter|ten|zu|zur|bin|ibn|bint|abu|af|av|y|e|i|st|ben|bar';
const cased = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:${particles})|(?:al|el|d|l|o)[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$`,
  'u',
);
const uncased = /^[\p{Lo}\p{M}·・‧'׳"״-]+$/u;

/** Words that no person is called, though they are capitalised where names stand. */
const notNames =
  /^(?:the|this|that|these|monday|tuesday|wednesday|thursday|friday|saturday|sunday|updated|published|staff|desk|news|photo|image|video|page|editors?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|agency|redação|redacción|rédaction|redaktion)$/iu;

/** The people of “Ana Reis, Li Wei and Ola Berg of Coastal Wire”, in order; a single stranger among them makes the list empty. */
export function namesOf(list: string): string[] {
  const names = list
    .trim()
    .replace(/[.。]$/u, '')
    .split(separators)
    .map((name) => withoutAffiliation(name.trim()))
    .filter(Boolean);
  return names.every(looksLikeName) ? names.map(inMixedCase) : [];
}

/** Whether a text could be the full name of one person. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (/\d/u.test(text) || text.length > 50 || words.some((word) => notNames.test(word))) return false;
  if (words.every((word) => uncased.test(word)))
    return words.length <= 4 && text.length >= 2 && text.length <= 30;
  if (words.length < 2 || words.length > 5) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.every((word) => cased.test(word)) && capitals >= 2;
}

/** “Li Wei of Coastal Wire”, “Li Wei em Pequim”, “Coastal Wire’s Li Wei”, “staff writer Li Wei (Lisbon)” → Li Wei. */
function withoutAffiliation(name: string): string {
  return name
    .replace(/\s*\([^)]*\)$/u, '')
    .replace(/^(?:of|da|do|de|del|della|du|von|der|für|van)\s+\p{Lu}[\p{Lu}\d]+$/u, '')
    .replace(/\s+(?:of|for|at|from|in|aus|em|à|en)\s+\p{Lu}.*$/u, '')
    .replace(
      /\s+(?:da|do|de|del|della|di|du|von|für|pour|para|van|för)\s+\p{Lu}[\p{Lu}\d]+(?:\s+\p{L}+)?$/u,
      '',
    )
    .replace(/^[\p{Lu}][\p{L}\d ]*['’]s?\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u, '')
    .replace(
      /^.{0,40}\b(?:writers?|reporters?|journalists?|correspondents?|producers?|editors?)\s+(?=\p{Lu})/u,
      '',
    );
}

/** JANE DOE, as some bylines print it → Jane Doe. */
function inMixedCase(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
