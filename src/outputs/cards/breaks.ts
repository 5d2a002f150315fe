/** Spaces at which a line may end; no-break spaces (U+00A0, U+202F) are not among them. */
const breakingSpace = /[\t\n \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/u;

/** Scripts written without spaces between words. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff00-\uffef\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const endsUnspaced = new RegExp(`[${unspaced}]$`, 'u');

/** Closing brackets, stops, small kana and repeat marks may not begin a line (JIS X 4051, GB/T 15834). */
const noLineStart =
  /^[\p{Pe}\p{Pf}\p{M}\s!%,.:;?…‥、。，．・：；？！％ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯ"'’”]/u;
/** Opening brackets and signs that belong to what follows may not end one. */
const noLineEnd = /[\p{Ps}\p{Pi}$€£¥₩#"'‘“]$/u;

/**
 * Cuts a text into pieces between which a line may end; joined they give the text again. Words are never cut: between
 * spaces where a script has them, else between the words that `Intl.Segmenter` finds, with the rules above for punctuation.
 */
export function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (breakingSpace.test(before)) return !(opensWithSpace.test(before) || closesAfterSpace.test(after));
  if (noLineStart.test(after) || noLineEnd.test(before)) return false;
  if (before.endsWith('—')) return true;
  if (/\p{Nd}$/u.test(before) && startsUnspaced.test(after)) return false;
  if (/^\p{sc=Hiragana}+$/u.test(after)) return mayBreakBeforeHiragana(before, after);
  return startsUnspaced.test(after) || endsUnspaced.test(before.replace(closingMarks, ''));
}

/** French sets spaces within its quotation marks and before its stops; a dash between spaces ends a line. */
const opensWithSpace = /[\p{Ps}«‹]\s$/u;
const closesAfterSpace = /^[\p{Pe}»›:;?!–—]/u;

/** Marks that close a word take on its nature; those drawn a square wide are of unspaced scripts themselves. */
const closingMarks = /(?![\u3000-\u303f\uff00-\uffef])[\p{P}\p{S}]+$/u;

/** Japanese particles and endings, of one or two letters, stay with what is before them; longer words with a noun. */
function mayBreakBeforeHiragana(before: string, after: string): boolean {
  if (/[、。，．！？]$/u.test(before)) return true;
  return after.length > 2 && /\p{sc=Hiragana}$/u.test(before);
}
