import { hueOf } from '../../lib/hue.ts';

/** The hue of a topic by its address, whose last part is its slug: `--hue:212`. The colour is made of it in tokens.css. */
export function topicHue(href: string): string {
  const slug = href.split('/').filter(Boolean).at(-1) ?? '';
  return `--hue:${hueOf(decodeURI(slug))}`;
}
