import juice from 'juice';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Tint } from '../../views/mail/mail-colours.ts';
import type { MailView } from '../../views/mail/mail-view.ts';
import { mailPage } from './html/page.ts';
import type { Desk } from './html/parts.ts';
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
  const html = writer.stringify(mailPage({ view, getBody, tintClass }, screenStyle(view.accent, tints)));
  const inlined = juice.inlineContent(html, sheetStyle(view.lang, view.accent, tints), {
    // They stand there already, in the pixels that Outlook asks for.
    applyWidthAttributes: false,
    applyHeightAttributes: false,
  });
  // The attribute tells juice to leave that style where it is.
  return `${inlined.replace(/<style data-embed(?:="")?>/u, '<style>')}\n`;
}

/** The colours of its topics, each once. */
function tintsIn({ lead, secondary }: MailView): Tint[] {
  const tints = [lead, ...secondary].flatMap((story) => story?.topic?.tint ?? []);
  return tints.filter(({ light }, index) => tints.findIndex((tint) => tint.light === light) === index);
}
