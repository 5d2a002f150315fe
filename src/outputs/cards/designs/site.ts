import type { Desk } from './desk.ts';
import { box, rule } from './node.ts';
import type { Node } from './node.ts';
import { doubleRule, sheet } from './parts.ts';
import { setText } from './set-text.ts';
import type { TextStyle } from './set-text.ts';
import { nameSizes } from './sizes.ts';

/** The digest's nameplate between rules, its tagline below. */
export async function site(desk: Desk): Promise<Node> {
  const { input, colours } = desk;
  const name = await setText(desk, input.title, siteTitle(desk));
  const middle = { flexGrow: 1, alignItems: 'center', justifyContent: 'center', gap: 26 };
  const ornament = box({ width: 120, height: 6, background: colours.accent, flexShrink: 0 });
  return sheet(
    desk,
    {},
    doubleRule(desk),
    box(middle, name, ornament, ...(await tagline(desk))),
    rule(2, colours.ink),
    rule(6, colours.ink, { marginTop: 4 }),
  );
}

/** A nameplate may stand on one line, as on a newspaper. */
export function siteTitle({ column, height }: Desk): TextStyle {
  return {
    cut: { voice: 'serif', weight: 700 },
    sizes: nameSizes,
    width: column,
    height: height * 0.5,
    lines: [1, 5],
    align: 'center',
  };
}

async function tagline(desk: Desk): Promise<Node[]> {
  const { input, column, colours } = desk;
  if (input.kicker === undefined) return [];
  const text = await setText(desk, input.kicker, {
    cut: { voice: 'italic', weight: 400 },
    sizes: [48, 44, 40, 37, 34, 31, 28],
    width: column * 0.9,
    height: 120,
    lines: [1, 2],
    align: 'center',
    colour: colours.soft,
  });
  return [text];
}
