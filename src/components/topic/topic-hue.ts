import { huesOf } from '../../lib/hue.ts';
import type { Frame } from '../../views/frame.ts';

const known = new WeakMap<Frame, Map<string, number>>();

/** The hue of the topic at an address: `--hue:210`. The colour is made of it in tokens.css. */
export function topicHue(href: string, frame: Frame): string {
  const hues = known.get(frame) ?? huesOf(frame.topics.map((topic) => slugIn(topic.href)));
  known.set(frame, hues);
  return `--hue:${hues.get(slugIn(href)) ?? 0}`;
}

function slugIn(href: string): string {
  return href.split('/').filter(Boolean).at(-1) ?? '';
}
