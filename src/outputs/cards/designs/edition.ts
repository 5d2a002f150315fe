import type { Desk } from './desk.ts';
import { box, row, rule } from './node.ts';
import type { Node } from './node.ts';
import { dateLine, kicker, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { nameSizes, titleSizes } from './sizes.ts';

/** A front page: nameplate, the line with the date between rules, the edition's title in the middle. */
export async function edition(desk: Desk): Promise<Node> {
  const { input, column, colours } = desk;
  const name = await setText(desk, input.site, {
    cut: { voice: 'serif', weight: 700 },
    sizes: nameSizes.filter((size) => size <= 104),
    width: column,
    height: 130,
    lines: [1, 2],
    align: 'center',
  });
  const title = await setText(desk, input.title, editionTitle(desk));
  const folio = row({ padding: '12px 0' }, ...(await kicker(desk, 0.6)), ...(await dateLine(desk, 'end')));
  return sheet(
    desk,
    {},
    name,
    rule(4, colours.ink, { marginTop: 20 }),
    folio,
    rule(1, colours.ink),
    box({ flexGrow: 1, justifyContent: 'center', alignItems: 'center' }, title),
  );
}

export function editionTitle({ column, shape }: Desk): TextStyle {
  return {
    cut: { voice: 'serif', weight: 500 },
    sizes: titleSizes[shape],
    width: column,
    height: { wide: 270, screen: 315, classic: 540, square: 800 }[shape],
    lines: [2, 5],
    align: 'center',
  };
}
