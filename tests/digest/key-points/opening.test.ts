import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/digest/language/words-of.ts';
import { hangsOnBefore, openingOf } from '../../../src/digest/key-points/opening.ts';
import { tokenize } from '../../../src/digest/tokens.ts';

function hangs(text: string, language: string): boolean {
  return hangsOnBefore(openingOf(text, tokenize(text), language), wordsOf(language));
}

describe.each([
  [
    'en',
    [
      'He left.',
      'Its crew left.',
      'This is new.',
      '“They left,” Ek said.',
      'But boats left.',
      'However, boats left.',
      'As a result, boats left.',
      'After this, boats left.',
      'One of them left.',
      'In addition, boats left.',
    ],
  ],
  [
    'es',
    [
      'Ella salió.',
      'Sus barcos salieron.',
      'Sin embargo, salió.',
      'Además, salió.',
      'Después de esto salió.',
    ],
  ],
  [
    'pt',
    ['Ele saiu.', 'Seus barcos saíram.', 'No entanto, saiu.', 'Além disso, saiu.', 'Disso ninguém sabia.'],
  ],
  [
    'fr',
    [
      'Il est parti.',
      'Ses bateaux partent.',
      'Cependant, il part.',
      'En revanche, il part.',
      'Après cela, il part.',
      'D’autres partent.',
    ],
  ],
  [
    'de',
    [
      'Er fuhr ab.',
      'Seine Boote fuhren ab.',
      'Aber Boote fuhren ab.',
      'Darüber hinaus fuhr er ab.',
      'Nach dem Sturm fuhr er ab.',
    ].slice(0, 4),
  ],
  [
    'it',
    ['Lei è partita.', 'Suo padre partì.', 'Tuttavia partì.', 'Di conseguenza partì.', 'Dopo questo partì.'],
  ],
  [
    'nl',
    [
      'Hij vertrok.',
      'Zijn boot vertrok.',
      'Maar de boot vertrok.',
      'Aan de andere kant vertrok hij.',
      'Na dit alles vertrok hij.',
    ],
  ],
  [
    'ru',
    [
      'Он ушёл.',
      'Его лодка ушла.',
      'Однако лодка ушла.',
      'Кроме того, лодка ушла.',
      'После этого лодка ушла.',
    ].slice(0, 4),
  ],
  [
    'ar',
    [
      'وهو مشروع جديد.',
      'هذه سفينة جديدة.',
      'ولكن السفينة غادرت.',
      'وأضاف أن السفينة غادرت.',
      'في المقابل غادرت السفينة.',
    ],
  ],
  ['zh', ['他离开了港口。', '这是新船。', '但是船离开了。', '此外，船离开了。', '与此同时，船离开了。']],
  ['ja', ['彼は港を出た。', 'これは新しい船だ。', 'しかし船は出た。', 'また、船が出た。', 'その船は出た。']],
] as const)('%s', (language, sentences) => {
  test.each(sentences)('%s hangs on what was said before', (sentence) => {
    expect(hangs(sentence, language)).toBe(true);
  });
});

test.each([
  ['en', 'This week boats left.'],
  ['en', 'This Sunday boats left.'],
  ['en', 'In addition to boats, ferries left.'],
  ['en', 'In his speech the king praised the crews.'],
  ['en', 'US boats left.'],
  ['en', 'The crew left.'],
  ['en', 'Italy opened its ports.'],
  ['es', 'Más de cien barcos salieron.'],
  ['es', 'El barco salió.'],
  ['es', 'Esta semana salió el barco.'],
  ['pt', 'Nos Estados Unidos, barcos saíram.'],
  ['fr', 'En 2023, les bateaux sont partis.'],
  ['fr', 'Cette semaine, les bateaux partent.'],
  ['de', 'Das Boot fuhr ab.'],
  ['de', 'Diese Woche fuhr das Boot ab.'],
  ['it', 'Gli Stati Uniti hanno chiuso il porto.'],
  ['nl', 'Het kabinet sluit de haven.'],
  ['ru', 'На этой неделе порт закрыт.'],
  ['ar', 'وقالت وزيرة المياه إن السفينة غادرت.'],
  ['zh', '也门总统星期一抵达港口。'],
  ['ja', '港は月曜日に閉鎖された。'],
  ['sv', 'Han gick ombord.'],
] as const)('%s: %s stands alone', (language, sentence) => {
  expect(hangs(sentence, language)).toBe(false);
});
