import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSizes } from '../../../src/model/card.ts';
import type { CardShape } from '../../../src/model/card.ts';
import { composeCard } from '../../../src/outputs/cards/compose.ts';
import { inkOf } from '../../../src/outputs/cards/type/outline.ts';
import { makeCard } from './make-card.ts';
import { makeTitles } from './titles.ts';

const root = join(import.meta.dirname, '../../..');
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
        const { svg } = await composeCard(input, root);
        const texts = textsOf(svg);
        expect(texts.length).toBeGreaterThanOrEqual(2);
        expect(
          texts.filter((box) => !isWithin(box, shape)),
          title,
        ).toEqual([]);
        expect(collisionsIn(texts, [...texts, ...rulesOf(svg)]), title).toEqual([]);
      }
    });
  },
);

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function textsOf(svg: string): Box[] {
  return [...svg.matchAll(/<path transform="translate\((\S+) (\S+)\)" fill="\S+" d="([^"]*)"/gu)].map(
    ([, x, y, path = '']) => {
      const ink = inkOf(path);
      return { ...ink, left: ink.left + Number(x), top: ink.top + Number(y) };
    },
  );
}

function rulesOf(svg: string): Box[] {
  const drawn = svg.replace(/<(mask|clipPath).*?<\/\1>/gu, '');
  return [...drawn.matchAll(/<rect x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)" fill/gu)]
    .map(([, left, top, width, height]) => ({
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
    }))
    .filter(({ height }) => height <= 14);
}

function isWithin({ left, top, width, height }: Box, shape: CardShape): boolean {
  const card = cardSizes[shape];
  return left >= 44 && top >= 30 && left + width <= card.width - 44 && top + height <= card.height - 30;
}

function collisionsIn(texts: readonly Box[], all: readonly Box[]): [Box, Box][] {
  return texts.flatMap((text) =>
    all.filter((other) => other !== text && overlap(text, other)).map((other): [Box, Box] => [text, other]),
  );
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
