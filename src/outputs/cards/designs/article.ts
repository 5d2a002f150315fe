import type { Desk } from './desk.ts';
import { box } from './node.ts';
import type { Node } from './node.ts';
import { doubleRule, foot, kicker, masthead, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { titleSizes } from './sizes.ts';

/** A headline under the masthead, as over a story: kicker, title, publisher. On a picture it stands at the foot. */
export async function article(desk: Desk): Promise<Node> {
  const title = await setText(desk, desk.input.title, articleTitle(desk));
  const place = desk.hasPicture
    ? { flexGrow: 1, justifyContent: 'flex-end', marginBottom: 26, gap: 10 }
    : { marginTop: 30, gap: 10 };
  return sheet(
    desk,
    {},
    await masthead(desk),
    doubleRule(desk),
    box(place, ...(await kicker(desk)), title),
    ...(await foot(desk)),
  );
}

/** Pixels: larger letters would hide the picture. */
const largestOnPicture = 83;

/** What a headline may take of the sheet: the height is what masthead, kicker and publisher leave. */
export function articleTitle({ shape, column, height, hasPicture }: Desk) {
  return {
    cut: { voice: 'serif', weight: 600 },
    sizes: titleSizes[shape].filter((size) => !hasPicture || size <= largestOnPicture),
    width: column,
    height: height - (shape === 'square' ? 350 : 312),
    lines: [2, 5],
  } as const satisfies TextStyle;
}
