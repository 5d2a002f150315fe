import { mix } from '../../../lib/colour.ts';
import { paper } from '../colour.ts';
import type { Desk } from './desk.ts';
import { box, rule } from './node.ts';
import type { Node } from './node.ts';
import { foot, kicker, masthead, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import { nameSizes } from './sizes.ts';

/** A section's front: paper tinted with the topic's hue, its label as large as it goes. */
export async function topic(desk: Desk): Promise<Node> {
  const { input, column, colours, shape } = desk;
  const label = await setText(desk, input.title, {
    cut: { voice: 'serif', weight: 700 },
    sizes: nameSizes,
    width: column,
    height: { wide: 300, screen: 345, classic: 570, square: 780 }[shape],
    lines: [1, 5],
  });
  return sheet(
    desk,
    { background: mix(paper, input.accent, 0.09) },
    await masthead(desk),
    rule(14, colours.accent),
    box({ flexGrow: 1, justifyContent: 'center', gap: 10 }, ...(await kicker(desk)), label),
    ...(await foot(desk)),
  );
}
