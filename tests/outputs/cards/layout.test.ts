import { describe, expect, test } from 'vitest';
import { cardSizes } from '../../../src/model/card.ts';
import type { CardShape } from '../../../src/model/card.ts';
import { composeCard } from '../../../src/outputs/cards/compose.ts';
import type { Area } from '../../../src/outputs/cards/designs/desk.ts';
import type { Mark } from '../../../src/outputs/cards/layout.ts';
import { inkOf } from '../../../src/outputs/cards/type/outline.ts';
import { makeCard, root } from './make-card.ts';
import { makeTitles } from './titles.ts';

const kinds = ['site', 'article', 'topic', 'edition', 'quotation'] as const;
const shapes = ['wide', 'screen', 'classic', 'square'] as const;
const titles = makeTitles(26);

describe.each(kinds.flatMap((kind) => shapes.map((shape) => ({ kind, shape }))))(
  '$kind, $shape',
  ({ kind, shape }) => {
    test('every text keeps to its own place, off the rules and the margins', async () => {
      for (const { title, lang } of titles) {
        const input = makeCard({
          kind,
          shape,
          lang,
          title,
          site: title.slice(0, 60),
          kicker: title.slice(0, 80),
        });
        const { marks } = await composeCard(input, root);
        const texts = textsOf(marks);
        expect(texts.length).toBeGreaterThanOrEqual(2);
        expect(
          texts.filter((box) => !isWithin(box, shape)),
          title,
        ).toEqual([]);
        expect(collisionsIn(texts, [...texts, ...rulesOf(marks)]), title).toEqual([]);
      }
    });
  },
);

function textsOf(marks: readonly Mark[]): Area[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const ink = inkOf(mark.text);
    return [{ ...ink, left: ink.left + mark.left, top: ink.top + mark.top }];
  });
}

function rulesOf(marks: readonly Mark[]): Area[] {
  return marks.flatMap((mark) => (mark.kind === 'box' && mark.area.height <= 14 ? [mark.area] : []));
}

function isWithin({ left, top, width, height }: Area, shape: CardShape): boolean {
  const card = cardSizes[shape];
  return left >= 44 && top >= 30 && left + width <= card.width - 44 && top + height <= card.height - 30;
}

function collisionsIn(texts: readonly Area[], all: readonly Area[]): [Area, Area][] {
  return texts.flatMap((text) =>
    all.filter((other) => other !== text && overlap(text, other)).map((other): [Area, Area] => [text, other]),
  );
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
