import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../src/digest/topic-matcher.ts';

interface Terms {
  slug: string;
  terms: string[];
  not?: string[];
}

/** What the matcher finds in a text, as `topic: the words as written`. */
function found(topics: Terms | Terms[], text: string, language = 'en'): string[] {
  const match = createTopicMatcher([topics].flat());
  return match(text, language).map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);
}

const taiwan = { slug: 'taiwan', terms: ['Taiwan', 'Taiwan Strait', 'café'] };

describe('a phrase', () => {
  test.each([
    ['on its own', 'Talks on Taiwan went on.', ['taiwan: Taiwan']],
    ['in other case', 'TAIWAN and taiwan', ['taiwan: TAIWAN', 'taiwan: taiwan']],
    ['before an apostrophe', "Taiwan’s ports, Taiwan's ships", ['taiwan: Taiwan', 'taiwan: Taiwan']],
    [
      'before marks of any kind',
      '“Taiwan”, (Taiwan): Taiwan-born',
      ['taiwan: Taiwan', 'taiwan: Taiwan', 'taiwan: Taiwan'],
    ],
    ['not within a word', 'Taiwanese Formosataiwan Taiwan2', []],
    [
      'with and without accents',
      'cafe CAFÉ cafe\u0301 caféteria',
      ['taiwan: cafe', 'taiwan: CAFÉ', 'taiwan: cafe\u0301'],
    ],
    [
      'over several words, longest first',
      'the Taiwan\n  Strait',
      ['taiwan: Taiwan\n  Strait', 'taiwan: Taiwan'],
    ],
    ['only whole', 'the Taiwan straits', ['taiwan: Taiwan']],
  ])('%s', (_what, text, hits) => {
    expect(found(taiwan, text)).toEqual(hits);
  });
});

describe('other scripts', () => {
  test.each([
    [
      'Chinese, where nothing stands between words',
      ['台湾海峡', '台湾'],
      '美国与台湾海峡的通航。',
      'zh',
      ['t: 台湾海峡', 't: 台湾'],
    ],
    [
      'Arabic, with and without vowel points',
      ['مضيق تايوان'],
      'عبر مَضيق تايوان أمس',
      'ar',
      ['t: مَضيق تايوان'],
    ],
    ['Russian, with ё as е', ['Тайвань', 'самолёт'], 'ТАЙВАНЬ, самолет', 'ru', ['t: ТАЙВАНЬ', 't: самолет']],
    ['Greek, accents folded', ['Πεκίνο'], 'ΠΕΚΙΝΟ και Πεκινο', 'el', ['t: ΠΕΚΙΝΟ', 't: Πεκινο']],
    ['Hindi, whose marks make other words', ['दिन'], 'दिन और दान', 'hi', ['t: दिन']],
    ['Japanese', ['台湾', 'ガス'], '台湾のガスとカス', 'ja', ['t: 台湾', 't: ガス']],
    ['Thai', ['ไต้หวัน'], 'ช่องแคบไต้หวัน', 'th', ['t: ไต้หวัน']],
    ['Korean', ['대만'], '대만 해협, 대만해협', 'ko', ['t: 대만']],
    ['full-width letters', ['NATO'], 'ＮＡＴＯの', 'ja', ['t: ＮＡＴＯ']],
  ])('%s', (_what, terms, text, language, hits) => {
    expect(found({ slug: 't', terms }, text, language)).toEqual(hits);
  });
});

describe('words of one sentence', () => {
  const channels = { slug: 'military', terms: ['military + channels', 'army + navy + air force'] };

  test('in any order, each marked', () => {
    expect(found(channels, 'The channels between the military commands are shut.')).toEqual([
      'military: channels',
      'military: military',
    ]);
  });

  test('not across two sentences', () => {
    expect(found(channels, 'The military spoke. Its channels are shut.')).toEqual([]);
  });

  test('all parts are needed', () => {
    expect(found(channels, 'The army and the navy met.')).toEqual([]);
    expect(found(channels, 'The army, the navy and the air force met.')).toHaveLength(3);
  });

  test('one sentence of several', () => {
    expect(found(channels, 'Military talks. Military channels. Channels.')).toEqual([
      'military: Military',
      'military: channels',
    ]);
  });

  test('an abbreviation ends no sentence', () => {
    expect(found(channels, 'The military, Mr. Blinken told the U.S. Senate, has no channels.')).toHaveLength(
      2,
    );
  });

  test('in Chinese', () => {
    expect(found({ slug: 'm', terms: ['军方 + 渠道'] }, '军方恢复了渠道。军方。', 'zh')).toEqual([
      'm: 军方',
      'm: 渠道',
    ]);
    expect(found({ slug: 'm', terms: ['军方 + 渠道'] }, '军方表态。渠道关闭。', 'zh')).toEqual([]);
  });
});

describe('not', () => {
  const taipei = { slug: 'taiwan', terms: ['Taiwan'], not: ['Taiwan Affairs Office'] };

  test('takes out what it covers, and only there', () => {
    expect(found(taipei, 'The Taiwan Affairs Office spoke of Taiwan.')).toEqual(['taiwan: Taiwan']);
    const [hit] = createTopicMatcher([taipei])('The Taiwan Affairs Office spoke of Taiwan.', 'en');
    expect(hit?.start).toBe(35);
  });

  test('is a topic’s own', () => {
    const office = { slug: 'offices', terms: ['Taiwan Affairs Office', 'Taiwan'] };
    expect(found([taipei, office], 'Taiwan Affairs Office')).toEqual([
      'offices: Taiwan Affairs Office',
      'offices: Taiwan',
    ]);
  });

  test('leaves a longer hit that it does not cover', () => {
    expect(found({ slug: 't', terms: ['Taiwan Strait'], not: ['Taiwan'] }, 'Taiwan Strait')).toEqual([
      't: Taiwan Strait',
    ]);
  });
});

test('topics that share words each get theirs, in the order of the text', () => {
  const topics = [
    { slug: 'b', terms: ['South China Sea'] },
    { slug: 'a', terms: ['China', 'Sea'] },
    { slug: 'c', terms: ['China Sea patrol'] },
  ];
  expect(found(topics, 'A South China Sea patrol')).toEqual([
    'b: South China Sea',
    'c: China Sea patrol',
    'a: China',
    'a: Sea',
  ]);
});

test('one term of two topics is a hit for both', () => {
  const topics = [
    { slug: 'a', terms: ['ferry'] },
    { slug: 'b', terms: ['Ferry'] },
  ];
  expect(found(topics, 'The ferry.')).toEqual(['a: ferry', 'b: ferry']);
});

test('no topics, no text', () => {
  expect(found([], 'Taiwan')).toEqual([]);
  expect(found(taiwan, '')).toEqual([]);
});
