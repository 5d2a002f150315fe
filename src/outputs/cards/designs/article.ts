import type { Desk } from './desk.ts';
import { box } from './node.ts';
import type { Node } from './node.ts';
import { doubleRule, foot, kicker, masthead, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import { titleSizes } from './sizes.ts';

/** A headline under the masthead, as over a story: kicker, title, publisher. */
export async function article(desk: Desk): Promise<Node> {
  const cut = { voice: 'serif', weight: 600 } as const;
  const title = await setText(desk, desk.input.title, {
    cut,
    sizes: titleSizes[desk.shape],
    width: desk.column,
    height: { wide: 318, square: 800 }[desk.shape],
    lines: [2, 5],
  });
  return sheet(
    desk,
    {},
    await masthead(desk),
    doubleRule(),
    box({ marginTop: 30, gap: 10 }, ...(await kicker(desk)), title),
    ...(await foot(desk)),
  );
}
