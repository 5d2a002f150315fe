import { generateOpml } from 'feedsmith';
import { printable } from '../../lib/printable.ts';
import type { OpmlView } from '../../views/feeds/opml-view.ts';
import { plain, withReferences } from './plain-text.ts';

/** OPML 2.0 (http://opml.org/spec2.opml): an outline for each group, and in it one for each feed. */
export function renderOpml({ title, publisher, groups }: OpmlView): string {
  const outlines = groups.map(({ label, feeds }) => ({
    text: printable(label),
    outlines: feeds.map(({ label: name, page, rss }) => ({
      text: printable(name),
      title: printable(name),
      type: 'rss',
      version: 'RSS2',
      xmlUrl: rss,
      htmlUrl: page,
    })),
  }));
  const head = { title: plain(title), ownerName: plain(publisher) };
  return withReferences(generateOpml({ head, body: { outlines } }, { strict: true }));
}
