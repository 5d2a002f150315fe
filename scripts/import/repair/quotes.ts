import type { Mender, Stretch } from './mend.ts';

const why = 'a quotation mark on the wrong side of a space';

/** Whether a mark at an offset closes a quotation: German closes with the mark that English opens with. */
function closes(mark: string, { text }: Stretch, index: number): boolean {
  const before = text.slice(0, index);
  if (mark === '"') return isEven(text) && count(before, '"') % 2 === 1;
  if (text.includes('„')) return mark !== '„';
  // Swedish and Finnish open with the closing mark; then nothing is sure.
  if (!text.includes('“')) return false;
  return mark === '”' && count(before, '“') > count(before, '”');
}

function opens(mark: string, { text }: Stretch, index: number): boolean {
  const before = text.slice(0, index);
  if (mark === '"') return isEven(text) && count(before, '"') % 2 === 0;
  if (text.includes('„')) return mark === '„';
  return mark === '“' && count(before, '“') <= count(before, '”');
}

/** Straight marks can be told apart only when they come in pairs; inches and acronyms spoil the count. */
function isEven(text: string): boolean {
  return count(text, '"') % 2 === 0 && !/[\d\p{Lo}]"/u.test(text);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** `channels, ”she said` → `channels,” she said` */
export const closingBehindSpace: Mender = {
  pattern: /(?<=\S)\s(?<mark>["”“])(?=\p{L})/gu,
  replace: (match, stretch) => {
    const mark = match.groups?.mark ?? '';
    return closes(mark, stretch, match.index + 1) ? { text: `${mark} `, why } : undefined;
  },
};

/** `against us. ”, he said` → `against us.”, he said` */
export const spaceBeforeClosing: Mender = {
  pattern: /(?<=\S)\s(?<mark>["”“])(?=[\s,.;:!?)]|$)/gu,
  replace: (match, stretch) => {
    const mark = match.groups?.mark ?? '';
    return closes(mark, stretch, match.index + 1) ? { text: mark, why } : undefined;
  },
};

/** `she said“ we can` → `she said “we can` */
export const openingBeforeSpace: Mender = {
  pattern: /(?<=[\p{L}\p{N},:;])(?<mark>["“„])\s(?=\S)/gu,
  replace: (match, stretch) => {
    const mark = match.groups?.mark ?? '';
    return opens(mark, stretch, match.index) ? { text: ` ${mark}`, why } : undefined;
  },
};

/** `she said “ we can` → `she said “we can` */
export const spaceAfterOpening: Mender = {
  pattern: /(?<=^|[\s(])(?<mark>["“„])\s(?=\S)/gu,
  replace: (match, stretch) => {
    const mark = match.groups?.mark ?? '';
    return opens(mark, stretch, match.index) ? { text: mark, why } : undefined;
  },
};

/** `the talks , he said` → `the talks, he said` */
export const spaceBeforeComma: Mender = {
  pattern: /(?<=[\p{L}\p{N}”"’)])[ \u00A0]+(?<mark>,|\.(?!\.))(?=\s|$)/gu,
  replace: (match) => ({ text: match.groups?.mark ?? '', why: 'a space before a comma or a full stop' }),
};
