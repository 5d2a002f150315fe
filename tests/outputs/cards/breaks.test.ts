import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/outputs/cards/breaks.ts';
import { makeTitles } from './titles.ts';

describe('piecesOf', () => {
  test.each([
    ['en', 'The U.S. said “no deal” (yet) on COVID-19', 'The |U.S. |said |“no |deal” |(yet) |on |COVID-19'],
    ['en', 'He said "no" at $5.30', 'He |said |"no" |at |$5.30'],
    ['en', 'War—and peace — perhaps', 'War—|and |peace — |perhaps'],
    ['en', '10\u00a0000 km', '10\u00a0000 |km'],
    ['fr', 'Qu’en dit-il ? « Rien »', 'Qu’en |dit-il ? |« Rien »'],
    ['ko', '장관 “대화” 합의', '장관 |“대화” |합의'],
    ['zh', '双方共识，军事热线（至今）', '双方|共识，|军事|热线|（至今）'],
    ['zh', '“稳定”关系', '“稳定”|关系'],
    ['zh', '苹果iPhone手机', '苹果|iPhone|手机'],
    ['ja', '両国は「対話」で一致した。いま再開せず', '両国は|「対話」で|一致した。|いま|再開せず'],
    ['ja', '2023年6月', '2023年|6月'],
    ['th', 'กรุงเทพฯ สั่งปิด', 'กรุงเทพฯ |สั่ง|ปิด'],
  ])('%s: %s', (lang, text, pieces) => {
    expect(piecesOf(text, lang).join('|')).toBe(pieces);
  });

  test('loses nothing, and leaves no closing mark at the start of a line', () => {
    for (const { title, lang } of makeTitles(300)) {
      const pieces = piecesOf(title, lang);
      expect(pieces.join('')).toBe(title);
      expect(pieces.slice(1).filter((piece) => /^[)」”，。、\s]/u.test(piece))).toEqual([]);
    }
  });
});
