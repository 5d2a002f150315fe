import type { TimelineView } from '../../views/timeline-view.ts';

/** A topic's timeline as JSON: `{ title, description, url, language, items: [{ id, kind, date, text, urls }] }`, oldest first. */
export function renderTimelineJson(view: TimelineView): string {
  const { title, description, page, language } = view;
  const items = view.items.map(({ id, kind, date, text, tellers }) => ({
    id,
    kind,
    date,
    text,
    urls: tellers.map(({ url }) => url),
  }));
  return `${JSON.stringify({ title, description, url: page, language, items }, null, 2)}\n`;
}
