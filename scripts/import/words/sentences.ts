/** Marks that end a sentence, with what may close behind them. */
const stop = /[.!?…。！？؟۔।](?:["'”’»“)\]）」』›]|\[\d+\])*$/u;

/** Full stops after these end no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev hon gen col lt sgt capt cmdr adm sen rep gov pres st mt ft jr sr bros inc ltd co corp llc dept univ ' +
    'assn est vs etc eg ie cf al approx no nos vol fig pp ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues ' +
    'wed thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u i.e e.g d.c ph.d sra srta sr dra av exmo art núm pág mme mlle mgr ' +
    'bzw usw ca nr str tel mio mrd evtl ggf inkl sog vgl abs hl z.b d.h u.a dott sig ing avv on proff dhr mevr drs bv nv ул г им ' +
    'гг руб тыс млн млрд др пр т.е т.д т.п св проф акад ave blvd rd hwy est max min sec hr hrs oz lb lbs incl excl intl natl resp viz cf'
  ).split(' '),
);

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stop.test(text.trim());
}

/** Whether a full stop after this word is part of the word. */
export function isAbbreviation(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^[("'“‘«]+/u, '');
  return abbreviations.has(plain) || /^\p{L}$/u.test(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(plain);
}

/** The sentences of a paragraph, as its language divides them; an abbreviation’s stop ends none. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    open += segment;
    const last = /(\S+)\.\s*$/u.exec(open)?.[1];
    if (last !== undefined && isAbbreviation(last)) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}

/** Words between spaces; a character of a script without spaces counts as half a word. */
export function wordsIn(text: string): number {
  const spaceless =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.replace(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    ' ',
  );
  return (spaced.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.ceil(spaceless / 2);
}
