/** What a language gives away about the parts of its sentences; enough to make a title of one without a cut in the middle. */
export interface Clauses {
  /** A part after a comma that begins so leaves a whole sentence before it. */
  subordinate: RegExp;
  /** So does one that begins so, when it is the last: “a bus, which was full, fell” has its verb behind it. */
  relative: RegExp;
  /** A part before a comma that begins so leaves a whole sentence behind it. */
  introduction: RegExp;
  /** “X said on Monday that …”: groups `who` and `what`. */
  reported?: RegExp;
  /** “…, X says” */
  saying?: (who: string) => string;
  /** What a title does without: “the”, “on Monday”. */
  spared: readonly RegExp[];
}

const words = (list: string): RegExp => new RegExp(`^(?:${list})(?!\\p{L})`, 'iu');

/** “said on Monday that”: the verb, what may stand between, the conjunction. */
const reporting = (verbs: string, that: string): RegExp =>
  new RegExp(
    String.raw`^(?<who>[^,“”"]{3,90}?)\s+(?:${verbs})(?:\s[^,“”"]{2,60}?)?,?\s+${that}\s*(?<what>.+)$`,
    'u',
  );

const english: Clauses = {
  subordinate: words(
    'as|after|before|while|when|though|although|because|since|following|amid|despite|according to|and (?:he|she|they|it|said|says)|but',
  ),
  relative: words(
    'which|who|whose|where|with|without|including|part of|in an? .{2,30}|marking|making|\\p{L}+ing',
  ),
  introduction: words(
    'after|before|while|as|in|on|at|for|with|when|although|though|despite|following|amid|because|since|during|under|according to|ahead of|yesterday|today',
  ),
  reported: reporting(
    'said|says|announced|warned|confirmed|claimed|insisted|argued|reported|reaffirmed|admitted',
    'that',
  ),
  saying: (who) => `${who} says`,
  spared: [
    /\s(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=[\s,.]|$)/u,
    /\syesterday(?: (?:morning|afternoon|evening))?(?=[\s,.]|$)/u,
    /^The (?=\p{L})/u,
  ],
};

const portuguese: Clauses = {
  subordinate: words(
    'após|depois|antes|enquanto|quando|embora|porque|pois|já que|segundo|de acordo|em meio|apesar|mas|informou|disse|afirmou',
  ),
  relative: words('que|quem|onde|com|sem|no que|o que|\\p{L}+ndo'),
  introduction: words(
    'após|depois|antes|enquanto|em|no|na|nos|nas|com|quando|embora|apesar|segundo|de acordo|durante|para|por',
  ),
  reported: reporting('disse|afirmou|anunciou|declarou|alertou|confirmou|informou|reafirmou', 'que'),
  saying: (who) => `diz ${who}`,
  spared: [
    /^(?:Os?|As?) (?=\p{L})/u,
    /\s(?:nest[ae]|na|no) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?(?=[\s,.]|$)/u,
  ],
};

const spanish: Clauses = {
  subordinate: words(
    'tras|después|antes|mientras|cuando|aunque|porque|pues|ya que|según|en medio|pese|a pesar|pero|informó|dijo|afirmó',
  ),
  relative: words('que|quien|donde|con|sin|lo que|\\p{L}+ndo'),
  introduction: words('tras|después|antes|mientras|en|con|cuando|aunque|pese|a pesar|según|durante|para|por'),
  reported: reporting('dijo|afirmó|anunció|declaró|advirtió|confirmó|informó|aseguró', 'que'),
  saying: (who) => `dice ${who}`,
  spared: [/\s(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?=[\s,.]|$)/u],
};

const french: Clauses = {
  subordinate: words('après|avant|alors|tandis|quand|bien que|parce|car|selon|malgré|mais|a-t-'),
  relative: words('qui|que|où|avec|sans|ce qui|en \\p{L}+ant'),
  introduction: words(
    'après|avant|alors que|en|au|aux|dans|avec|quand|bien que|malgré|selon|pendant|pour|par|lors',
  ),
  reported: reporting('a (?:dit|déclaré|affirmé|annoncé|averti|confirmé|indiqué|assuré)', "qu(?:e\\s|[’'])"),
  saying: (who) => `selon ${who}`,
  spared: [/\s(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?=[\s,.]|$)/u],
};

// A part after a German comma may be the verb’s own object (“sagte, dass”): the list names what is not.
const german: Clauses = {
  subordinate: words('nachdem|während|obwohl|weil|da|teilte|sagte|nach angaben|so|aber|doch'),
  relative: words('wobei|wie'),
  introduction: words('nachdem|während|obwohl|weil'),
  spared: [/\sam (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?=[\s,.]|$)/u],
};

const italian: Clauses = {
  subordinate: words('dopo|prima|mentre|quando|anche se|perché|poiché|secondo|nonostante|ma'),
  relative: words('che|chi|dove|con|senza|\\p{L}+ndo'),
  introduction: words('dopo|prima|mentre|in|nel|nella|con|quando|nonostante|secondo|durante|per'),
  reported: reporting('ha (?:detto|dichiarato|affermato|annunciato|avvertito|confermato)', 'che'),
  saying: (who) => `dice ${who}`,
  spared: [/\s(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?=[\s,.]|$)/u],
};

const russian: Clauses = {
  subordinate: words(
    'после|пока|когда|хотя|потому|так как|сообщил\\p{L}*|заявил\\p{L}*|передаёт|передает|несмотря|но|а',
  ),
  relative: words('который|которая|которые|где'),
  introduction: words('после того|пока|когда|хотя|несмотря'),
  spared: [],
};

/** For the rest a sentence is taken whole. */
const unknown: Clauses = { subordinate: /^(?!)/u, relative: /^(?!)/u, introduction: /^(?!)/u, spared: [] };

const byLanguage: Record<string, Clauses> = {
  en: english,
  pt: portuguese,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  ru: russian,
};

export function clausesOf(language: string): Clauses {
  return byLanguage[language.slice(0, 2)] ?? unknown;
}
