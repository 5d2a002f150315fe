import MailComposer from 'nodemailer/lib/mail-composer';
import { hashOf } from '../../lib/hash.ts';
import { printable } from '../../lib/printable.ts';
import type { MailView } from '../../views/mail/mail-view.ts';
import { renderMailHtml } from './render-html.ts';
import { renderMailText } from './render-text.ts';

/**
 * The mail of an edition as one message (RFC 5322), the plain text and the HTML as alternatives, ready for any sender: it
 * lacks only `To`. Its date, its id and its boundary come from the edition, so that the same edition gives the same bytes.
 *
 * @param getBody the HTML of a text by its digest
 */
export async function renderMailMessage(
  view: MailView,
  getBody: (digest: string) => string,
): Promise<Uint8Array> {
  const text = renderMailText(view, getBody);
  const html = renderMailHtml(view, getBody);
  const { sender, subject, sent, date } = view;
  const hash = hashOf([view, text, html]).slice(0, 32);
  const composer = new MailComposer({
    from: { name: onOneLine(sender.name), address: sender.address },
    subject: onOneLine(subject),
    date: new Date(sent),
    messageId: `<${date}.${hash}@${sender.host}>`,
    headers: headersOf(view),
    alternatives: [
      part('text/plain; charset=utf-8; format=flowed; delsp=yes', text),
      part('text/html; charset=utf-8', html),
    ],
    baseBoundary: hash,
    boundaryPrefix: 'edition',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function part(contentType: string, content: string) {
  return { contentType, content, contentTransferEncoding: 'quoted-printable' };
}

/** `prepared`: the value is whole, and is not to be encoded or folded. */
function headersOf({ sender, lang }: MailView) {
  const { host, unsubscribe } = sender;
  const whole = (value: string) => ({ prepared: true, value: onOneLine(value) });
  return {
    'List-Id': whole(`<editions.${host}>`),
    'Content-Language': whole(lang),
    ...(unsubscribe !== undefined && { 'List-Unsubscribe': whole(`<${unsubscribe}>`) }),
  };
}

/** No text can begin another header. */
function onOneLine(text: string): string {
  return printable(text).replace(/[\r\n\u2028\u2029]+/gu, ' ');
}
