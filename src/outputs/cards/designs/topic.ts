import { mix } from '../../../lib/colour.ts';
import { paper } from '../colour.ts';
import type { Desk } from './desk.ts';
import { box, rule } from './node.ts';
import type { Node } from './node.ts';
import { foot, kicker, masthead, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { nameSizes } from './sizes.ts';

/** A section's front: paper tinted with the topic's hue, its label as large as it goes. */
export async function topic(desk: Desk): Promise<Node> {
  const { input, colours } = desk;
  const label = await setText(desk, input.title, topicTitle(desk));
  return sheet(
    desk,
    { background: mix(paper, input.accent, 0.09) },
    await masthead(desk),
    rule(14, colours.accent),
    box({ flexGrow: 1, justifyContent: 'center', gap: 10 }, ...(await kicker(desk)), label),
    ...(await foot(desk)),
  );
}

export function topicTitle({ column, shape }: Desk): TextStyle {
  return {
    cut: { voice: 'serif', weight: 700 },
    sizes: nameSizes,
    width: column,
    height: { wide: 300, screen: 345, classic: 570, square: 780 }[shape],
    lines: [2, 5],
  };
}
