import type { Desk } from './desk.ts';
import { box } from './node.ts';
import type { Node } from './node.ts';
import { doubleRule, foot, kicker, masthead, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { titleSizes } from './sizes.ts';

/** A headline under the masthead, as over a story: kicker, title, publisher. */
export async function article(desk: Desk): Promise<Node> {
  const title = await setText(desk, desk.input.title, headlineOf(desk));
  return sheet(
    desk,
    {},
    await masthead(desk),
    doubleRule(),
    box({ marginTop: 30, gap: 10 }, ...(await kicker(desk)), title),
    ...(await foot(desk)),
  );
}

/** What a headline may take of the sheet: the height is what masthead, kicker and publisher leave. */
export function headlineOf({ shape, column, sheet: { height } }: Desk) {
  return {
    cut: { voice: 'serif', weight: 600 },
    sizes: titleSizes[shape],
    width: column,
    height: height - (shape === 'square' ? 350 : 312),
    lines: [2, 5],
  } as const satisfies TextStyle;
}
