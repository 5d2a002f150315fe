import type { CardInput, CardKind, CardShape } from '../../../src/model/card.ts';
import { between, pick, randomOf, seedOf } from '../random.ts';
import type { Random } from '../random.ts';

/** A design in one shape, with or without a picture. */
export interface Design {
  name: string;
  kind: CardKind;
  shape: CardShape;
  figure?: string;
}

const articleShapes = ['wide', 'screen', 'classic', 'square'] as const;

/** The cards that a site has: four shapes of each article, the rest once. */
export const designs: readonly Design[] = [
  ...articleShapes.map((shape) => ({ name: `article ${shape}`, kind: 'article', shape }) as const),
  ...articleShapes.map(
    (shape) => ({ name: `picture ${shape}`, kind: 'article', shape, figure: 'photograph' }) as const,
  ),
  ...(['site', 'topic', 'edition', 'quotation'] as const).map(
    (kind) => ({ name: kind, kind, shape: 'wide' }) as const,
  ),
];

/** Cards of a design with titles as news has them, in three languages by turns; the same for the same count. */
export function sampleCards({ kind, shape, figure }: Design, count: number): CardInput[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(seedOf(7, index));
    const { lang, words, join } = pick(random, languages);
    return {
      kind,
      shape,
      figure,
      lang,
      title: titleOf(random, words, join),
      site: 'The Meridian',
      kicker: 'Harbour and river',
      publisher: 'The Harbour Gazette',
      date: '19 June 2023',
      accent: '#1d5f8a',
    };
  });
}

interface Language {
  lang: string;
  words: string[];
  join: string;
}

const languages: readonly Language[] = [
  {
    lang: 'en',
    words:
      'ferries run again after the storm as pilots and council weigh a new line past harbour bridge'.split(
        ' ',
      ),
    join: ' ',
  },
  {
    lang: 'pt',
    words:
      'balsas voltam a correr depois da tempestade e conselho avalia nova linha além da ponte velha'.split(
        ' ',
      ),
    join: ' ',
  },
  {
    lang: 'zh',
    words: ['渡轮', '风暴', '之后', '恢复', '通航', '议会', '考虑', '新', '航线', '港口'],
    join: '',
  },
];

/** Six to fourteen words. */
function titleOf(random: Random, words: readonly string[], join: string): string {
  const title = Array.from({ length: between(random, 6, 14) }, () => pick(random, words)).join(join);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
