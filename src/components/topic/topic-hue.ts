import { huesOf } from '../../lib/hue.ts';
import type { Frame } from '../../views/frame.ts';

const known = new WeakMap<Frame, Map<string, number>>();

/** The class of the topic at an address, by its hue: `hue-210`. tokens.css makes a colour of it. */
export function topicHue(href: string, frame: Frame): string {
  const hues = known.get(frame) ?? huesOf(frame.topics.map((topic) => slugIn(topic.href)));
  known.set(frame, hues);
  return `hue-${hues.get(slugIn(href)) ?? 0}`;
}

function slugIn(href: string): string {
  return href.split('/').filter(Boolean).at(-1) ?? '';
}
