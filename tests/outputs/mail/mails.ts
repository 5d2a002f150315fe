import type { MailView } from '../../../src/views/mail/mail-view.ts';
import { mailView } from '../../../src/views/mail/mail-view.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeEditionFile, makeSite, makeTopic } from '../../support/make.ts';

const note =
  '<p id="p-1">We begin with <a href="/articles/low-tide/#p-2" class="x">the tide</a> &amp; end with <em>boats</em>.</p>' +
  '<ul><li>One</li><li>Two, and a <a href="https://else.example/">link</a></li></ul><figure><img src="/media/a.svg" alt="no"></figure>';

/** The body of every text in these tests: an editor's note. */
export const getBody = (digest: string): string => (digest === 'long' ? '<p>Long.</p>'.repeat(9000) : note);

/** The mail of an edition with one of everything; `changes` are to the view. */
export function makeMail(
  changes: Partial<MailView> = {},
  site: Parameters<typeof makeSite>[0] = {},
): MailView {
  const figure = {
    src: '/media/quay.svg',
    digest: 'd1',
    alt: 'Boats below a quay.',
    caption: 'The quay.',
    credit: 'Ann',
    width: 1600,
    height: 900,
  };
  const articles = ['low-tide', 'night-boat', 'benches', 'auction', 'crane', 'mole', 'gull'].map(
    (slug, index) =>
      makeArticle({
        slug,
        title: `Story of the ${slug}`,
        summary: `What the ${slug} did, in a sentence that is long enough to be broken once or twice in a plain mail.`,
        published: `2023-06-19T0${index + 1}:00Z`,
        topics: ['harbours'],
        authors: ['Ann', 'Bo'],
        keyPoints: ['The water stood low.', 'No boat was damaged.'],
        ...(index === 0 && { figure }),
      }),
  );
  const digest = makeDigest({
    site: makeSite({
      base: '/repo/',
      tagline: 'News from the quay',
      mail: { unsubscribe: '{{unsubscribe}}' },
      ...site,
    }),
    articles,
    topics: [makeTopic({ slug: 'harbours' })],
    editions: [
      makeEditionFile({ title: 'Low water', order: articles.map(({ slug }) => slug), body: 'note' }),
    ],
  });
  const [edition] = digest.editions;
  if (!edition) throw new Error('The digest has no edition.');
  const quotation = {
    text: 'The sea comes back.',
    url: 'https://digest.example/repo/articles/low-tide/#p-1',
    lang: 'en',
    speaker: { label: 'Ana Lima', url: 'https://digest.example/repo/people/ana-lima/' },
  };
  return { ...mailView(edition, digest), quotations: [quotation], ...changes };
}
