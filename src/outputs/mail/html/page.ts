import type { Comment, Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../../lib/language.ts';
import type { MailView } from '../../../views/mail/mail-view.ts';
import { foot, heading, masthead, quotations, topics } from './around.ts';
import { note } from './note.ts';
import { table } from './parts.ts';
import type { Desk } from './parts.ts';
import { briefs, lead, secondary } from './story.ts';

/** A mail as a document; `style` is what stays in its head. */
export function mailPage(desk: Desk, style: string): Root {
  const { view } = desk;
  const dir = directionOf(view.lang);
  const cell = h('td', { align: 'center', className: ['centre'] }, inColumn(sheet(desk)));
  return h(null, [
    { type: 'doctype' },
    h('html', { lang: view.lang, dir, 'xmlns:o': 'urn:schemas-microsoft-com:office:office' }, [
      head(view, style),
      h('body', { className: ['paper'] }, [
        h('div', { className: ['preheader'], ariaHidden: 'true' }, [view.preheader, filler]),
        h('div', { role: 'main' }, [table({ className: ['paper'] }, [h('tr', [cell])])]),
      ]),
    ]),
  ]);
}

/** What keeps the first words of the sheet out of the mailbox's list, where the preheader is short. */
const filler = '\u200c\u00a0'.repeat(80);

/** The parts of the mail from the top; a new part is a line here and a function in this folder. */
function sheet(desk: Desk): Element {
  const { briefs: short, words } = desk.view;
  return table({ className: ['sheet'], align: 'center' }, [
    ...masthead(desk),
    ...note(desk),
    ...lead(desk),
    ...secondary(desk),
    ...(short.length === 0 ? [] : [heading(words.moreFrom, desk), ...briefs(desk)]),
    ...quotations(desk),
    ...topics(desk),
    ...foot(desk),
  ]);
}

function head({ subject }: MailView, style: string): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    // No program is to make links of dates and numbers.
    h('meta', { name: 'format-detection', content: 'telephone=no, date=no, address=no, email=no' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', subject),
    // Outlook would size pictures by the screen's dots per inch.
    forOutlook(
      '<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>',
    ),
    h('style', style),
  ]);
}

/** Outlook's engine knows no `max-width`: it gets a table of that width around the sheet. */
function inColumn(content: Element): ElementContent[] {
  const open =
    '<table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td>';
  return [forOutlook(open), content, forOutlook('</td></tr></table>')];
}

function forOutlook(html: string): Comment {
  return { type: 'comment', value: `[if mso]>${html}<![endif]` };
}
