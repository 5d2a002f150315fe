/** A stretch of a text (UTF-16 offsets, end exclusive). */
export interface Range {
  start: number;
  end: number;
}

/**
 * The stretches between quotation marks or brackets that open and close within the text, marks included, in the order in
 * which they close. A mark that stays open, or closes nothing, makes none.
 */
export function enclosed(text: string): Range[] {
  const ranges: Range[] = [];
  const open = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const opener = openerOf(mark, open);
    const start = opener === undefined ? undefined : open.get(opener);
    if (opener !== undefined && start !== undefined && !(opener === mark && opensAt(text, index))) {
      ranges.push({ start, end: index + 1 });
      open.delete(opener);
    } else if (oneWay.has(mark) || (mark in closers && opensAt(text, index))) {
      open.set(mark, index);
    }
  }
  return ranges;
}

/** What closes a mark. `”` and `»` open as well as close in some languages, `“` and `«` close in German. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '‘': '’',
  '“': '”',
  '„': '“”',
  '‚': '‘’',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '(': ')',
  '（': '）',
  '[': ']',
};

/** Marks that can't be anything but the beginning. */
const oneWay = new Set('„‚「『(（[');

const marks = /["'‘’“”„‚«»「」『』()（）[\]]/gu;

/** The mark that this one would close, of those that are open. */
function openerOf(mark: string, open: ReadonlyMap<string, number>): string | undefined {
  for (const opener of open.keys()) if (closers[opener]?.includes(mark)) return opener;
  return undefined;
}

/** Space or a bracket before, and none behind: `said "go`. French puts a space behind its mark. */
function opensAt(text: string, index: number): boolean {
  const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
  if (text[index] === '«' && /[^\p{L}\p{N}]/u.test(before)) return true;
  return /[\s([{“‘"'«„—–-]/u.test(before) && !/\s/u.test(after);
}
