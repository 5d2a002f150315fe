import type { MailView } from '../../views/mail/mail-view.ts';
import { createFootnotes } from './footnotes.ts';
import { briefBlocks, leadBlocks, secondaryBlocks } from './text/stories.ts';
import { footBlocks, masthead, noteBlocks, quotationBlocks, topicBlocks } from './text/around.ts';

/**
 * The mail of an edition as plain text: `format=flowed; delsp=yes` (RFC 3676) in 72 columns, lines ended by LF. Addresses
 * stand at the end, by number.
 *
 * @param getBody the HTML of a text by its digest
 */
export function renderMailText(view: MailView, getBody: (digest: string) => string): string {
  const desk = { view, footnotes: createFootnotes(), getBody };
  const blocks = [
    ...masthead(desk),
    ...noteBlocks(desk),
    ...leadBlocks(desk),
    ...secondaryBlocks(desk),
    ...briefBlocks(desk),
    ...quotationBlocks(desk),
    ...topicBlocks(desk),
    ...footBlocks(desk),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
