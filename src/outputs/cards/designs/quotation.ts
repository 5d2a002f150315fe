import type { Desk } from './desk.ts';
import { box, row } from './node.ts';
import type { Node } from './node.ts';
import { doubleRule, foot, kicker, masthead, sheet } from './parts.ts';
import { openingMark } from '../../../lib/quotation-marks.ts';
import { setOrnament, setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { titleSizes } from './sizes.ts';

/** Pixels that the quotation mark takes of the column's start. */
const hang = 150;

/** Somebody's words in italics beside a large quotation mark, the speaker below. */
export async function quotation(desk: Desk): Promise<Node> {
  const { input, column, colours } = desk;
  const mark = await setOrnament(desk, openingMark(input.lang), {
    cut: { voice: 'serif', weight: 700 },
    width: 96,
    colour: colours.accent,
  });
  const words = await setText(desk, input.title, quotationTitle(desk));
  const speaker = await kicker(desk, 1 - hang / column);
  return sheet(
    desk,
    {},
    await masthead(desk),
    doubleRule(desk),
    row(
      { marginTop: 44, alignItems: 'flex-start' },
      box({ marginTop: 12 }, mark),
      box({ gap: 20 }, words, ...speaker),
    ),
    ...(await foot(desk)),
  );
}

export function quotationTitle({ column, shape }: Desk): TextStyle {
  return {
    cut: { voice: 'italic', weight: 500 },
    sizes: titleSizes[shape].filter((size) => size <= 97),
    width: column - hang,
    height: { wide: 300, screen: 345, classic: 570, square: 800 }[shape],
    lines: [2, 5],
  };
}
