import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { hashOf } from '../../lib/hash.ts';
import { createMemo } from '../../lib/memo.ts';
import type { Tint } from '../../views/mail/mail-colours.ts';
import type { MailView } from '../../views/mail/mail-view.ts';
import { mailPage } from './html/page.ts';
import type { Desk } from './html/parts.ts';
import { putStyles } from './html/put-styles.ts';
import { screenStyle, sheetStyle } from './html/style.ts';

/** Bytes. Gmail shows the first 102 KB of a mail and hides the rest. */
const most = 100_000;

/** What is left to the site when a mail is too long: less and less of it stays. */
const cuts: readonly ((view: MailView) => MailView)[] = [
  (view) => view,
  (view) => ({ ...view, briefs: view.briefs.slice(0, 20) }),
  (view) => ({ ...view, briefs: [] }),
  (view) => ({ ...view, briefs: [], note: undefined }),
];

/**
 * The mail of an edition as HTML, under 100 KB: tables, and each style on its element.
 *
 * @param getBody the HTML of a text by its digest
 */
export function renderMailHtml(view: MailView, getBody: Desk['getBody']): string {
  return lately(hashOf(view), () => withinLimit(view, getBody));
}

/** The same HTML is a file and a part of the message. */
const lately = createMemo<string>(4);

function withinLimit(view: MailView, getBody: Desk['getBody']): string {
  let html = '';
  for (const cut of cuts) {
    html = draft(cut(view), getBody);
    if (new TextEncoder().encode(html).length < most) break;
  }
  return html;
}

const writer = unified().use(rehypeStringify).freeze();

function draft(view: MailView, getBody: Desk['getBody']): string {
  const tints = tintsIn(view);
  const tintClass = ({ light }: Tint) => `tint-${tints.findIndex((tint) => tint.light === light)}`;
  const page = mailPage({ view, getBody, tintClass }, screenStyle(view.accent, tints));
  putStyles(page, sheetStyle(view.lang, view.accent, tints));
  return `${writer.stringify(page)}\n`;
}

/** The colours of its topics, each once. */
function tintsIn({ lead, secondary }: MailView): Tint[] {
  const tints = [lead, ...secondary].flatMap((story) => story?.topic?.tint ?? []);
  return tints.filter(({ light }, index) => tints.findIndex((tint) => tint.light === light) === index);
}
