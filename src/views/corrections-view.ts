import type { Digest } from '../collections/digest.ts';
import { dayIn } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import type { Link, Meta } from './frame.ts';
import { metaOf } from './meta.ts';

/** `/corrections/`: every published mending, newest first. */
export interface CorrectionsView {
  meta: Meta;
  corrections: { date: string; text: string; article: Link }[];
}

export function correctionsView(digest: Digest): CorrectionsView {
  const { articles, words, site } = digest;
  const corrections = articles.flatMap(({ slug, title, lang, corrections: mendings }) =>
    mendings.map(({ date, text }) => ({
      date: dayIn(date, site.timeZone),
      text,
      article: { label: title, lang, href: withBase(site.base, `/articles/${slug}/`) },
    })),
  );
  return {
    meta: metaOf(digest, {
      path: '/corrections/',
      title: words.corrections,
      description: words.correctionsIntro,
    }),
    corrections: corrections.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}
