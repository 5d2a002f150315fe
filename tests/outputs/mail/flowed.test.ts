import { describe, expect, test } from 'vitest';
import { fixed, flowed, widthOf } from '../../../src/outputs/mail/flowed.ts';
import { randomOf } from '../../../scripts/bench/random.ts';
import { unflowed } from './flowed-lines.ts';

const texts = [
  ['en', 'A line that stays whole.'],
  [
    'en',
    'The question that everyone asked on Sunday was answered on Monday at about half past three, when it was late.',
  ],
  [
    'en',
    `An address stays whole: https://digest.example/${'long/'.repeat(30)} and then the text goes on as before.`,
  ],
  [
    'de',
    `Ein Wort ist ${'Donaudampfschifffahrt'.repeat(5)} und bleibt ganz, auch wenn es länger als die Zeile ist.`,
  ],
  [
    'zh',
    '第一班渡轮于早晨六点启航，船上有两百名乘客和三辆装鱼的卡车。港务局长说，工程提前完成，“我们不会再等”，旧码头将关闭到秋天。',
  ],
  [
    'ja',
    '最初のフェリーは午前六時に出航し、乗客二百人と魚を積んだトラック三台を乗せていた。港長は工事が予定より早く終わったと述べた。',
  ],
  [
    'th',
    'เรือเฟอร์รี่ลำแรกออกเวลาหกโมงเช้าพร้อมผู้โดยสารสองร้อยคนและรถบรรทุกปลาสามคัน ผู้อำนวยการท่าเรือกล่าวว่างานเสร็จก่อนกำหนด',
  ],
  [
    'ar',
    'أبحرت أول عبّارة في السادسة صباحًا، ومعها مئتان من الركاب وثلاث شاحنات من السمك، كما قال مدير الميناء.',
  ],
  [
    'ko',
    '첫 여객선은 오전 여섯 시에 승객 이백 명과 생선을 실은 트럭 세 대를 태우고 출항했다고 항만청장이 월요일에 말했다.',
  ],
] as const;

describe.each(texts)('%s: %s', (lang, text) => {
  const lines = flowed(text, lang);

  test('comes back whole', () => {
    expect(unflowed(lines.join('\n'))).toEqual([text]);
  });

  test('has no line wider than 72 columns that could have been broken', () => {
    const wide = lines.filter((line) => widthOf(line) > 72);
    for (const line of wide) expect(line.trim()).toMatch(/^\S+$/u);
  });

  test('fills its lines', () => {
    for (const line of lines.slice(0, -1))
      if (!/\S{50}/u.test(text)) expect(widthOf(line)).toBeGreaterThan(52);
  });
});

test('no line begins with a stop or ends with an opening mark', () => {
  for (const [lang, text] of texts.slice(4, 6))
    for (const line of flowed(text.repeat(3), lang)) {
      expect(line).not.toMatch(/^[、。，．・：；？！”’）」』]/u);
      expect(line).not.toMatch(/[（「『“‘] *$/u);
    }
});

test('any text comes back whole', () => {
  const random = randomOf(7);
  const words = ['From', '>', '--', 'a', '港口', 'よ', '“b”', 'c.', '—', 'x'.repeat(40), '€5', 'ที่'];
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 40 }, () => words[Math.floor(random() * words.length)]).join(
      random() < 0.5 ? ' ' : '',
    );
    expect(unflowed(flowed(text, 'en').join('\n'))).toEqual([text]);
  }
});

test.each(['> a quotation', ' an indent', 'From the quay'])('“%s” is told from a mark by a space', (line) => {
  expect(flowed(line.trim(), 'en')).toEqual([line.startsWith(' ') ? 'an indent' : ` ${line}`]);
  expect(fixed(line)).toBe(` ${line}`);
});

test.each([
  ['abc', 3],
  ['港口', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['한국', 4],
  ['ｱﾞ', 2],
  ['🚢', 2],
])('%s is %i columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('a text without a place to break takes no longer for its length', () => {
  const began = process.threadCpuUsage();
  expect(flowed('www.a.b/('.repeat(40_000), 'en')).toHaveLength(1);
  const { user, system } = process.threadCpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(3000);
});
