import type { Digest } from '../../collections/digest.ts';
import { makePage } from '../../model/page.ts';
import { leadImage, leadImagePath } from './lead-image.ts';
import { mailPath } from './mail-links.ts';
import type { MailEnding } from './mail-links.ts';
import { mailView } from './mail-view.ts';

/** The mail of each edition in its three forms, and the picture that it shows. */
export function mailFiles(digest: Digest) {
  const mails = digest.editions.map((edition) => ({ date: edition.date, view: mailView(edition, digest) }));
  const files = (ending: MailEnding) =>
    mails.map(({ date, view }) => makePage(mailPath({ date }, ending), view, { date }));
  return {
    mailHtml: files('html'),
    mailText: files('txt'),
    mailMessage: files('eml'),
    leadImage: digest.editions.flatMap((edition) => {
      const view = leadImage(edition);
      return view ? [makePage(leadImagePath(edition), view, { date: edition.date })] : [];
    }),
  };
}
