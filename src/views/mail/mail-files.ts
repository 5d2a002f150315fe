import type { Digest } from '../../collections/digest.ts';
import { makePage } from '../../model/page.ts';
import type { PageMakers } from '../page-makers.ts';
import { leadImage, leadImagePath } from './lead-image.ts';
import { mailPath } from './mail-links.ts';
import type { MailEnding } from './mail-links.ts';
import { mailView } from './mail-view.ts';

/** The mail of each edition in its three forms, and the picture that it shows. */
export function mailFiles(digest: Digest, { late }: PageMakers) {
  const files = (ending: MailEnding) =>
    digest.editions.map((edition) => {
      const { date, articles } = edition;
      const shown = () => ({ articles, editions: [edition] });
      return late(mailPath(edition, ending), { params: { date }, shown }, (part) => mailView(edition, part));
    });
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
