import { describe, expect, test } from 'vitest';
import { leadImage } from '../../../src/views/mail/lead-image.ts';
import { mailView } from '../../../src/views/mail/mail-view.ts';
import { senderOf } from '../../../src/views/mail/sender.ts';
import { fixtureSite, heldBack } from '../../support/fixture-site.ts';
import { readSiteAt, temporarySite } from '../../support/feed-site.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeEditionFile, makeSite } from '../../support/make.ts';
import { stringsIn } from '../../support/strings-in.ts';

type Content = Parameters<typeof makeDigest>[0];

function mailOf(content: Content) {
  const digest = makeDigest(content);
  const [edition] = digest.editions;
  if (!edition) throw new Error('The digest has no edition.');
  return mailView(edition, digest);
}

describe('the subject and what follows it', () => {
  const articles = [makeArticle({ title: 'Low tide', summary: 'The harbour fell dry. '.repeat(12).trim() })];

  test('name the lead, when the edition has no name', () => {
    const { subject, preheader, title, day } = mailOf({ articles });
    expect(subject).toBe('The Digest: Low tide');
    expect([title, day]).toEqual(['Monday, June 19, 2023', undefined]);
    expect(preheader).toMatch(/^The harbour fell dry\. .*…$/u);
    expect(preheader.length).toBeLessThanOrEqual(140);
  });

  test('name the edition, then the lead', () => {
    const { subject, preheader, title, day } = mailOf({
      articles,
      editions: [makeEditionFile({ title: 'Low water' })],
    });
    expect(subject).toBe('The Digest: Low water');
    expect([title, day]).toEqual(['Low water', 'Monday, June 19, 2023']);
    expect(preheader).toMatch(/^Low tide · The harbour/u);
  });
});

test('is sent when its newest story came', () => {
  const articles = [
    makeArticle({ slug: 'a', published: '2023-06-19T09:00Z' }),
    makeArticle({ slug: 'b', published: '2023-06-19T07:00Z' }),
  ];
  expect(mailOf({ articles }).sent).toBe('2023-06-19T09:00:00Z');
});

describe('the sender', () => {
  const senderWith = (site: Parameters<typeof makeSite>[0]) => senderOf(makeDigest({ site: makeSite(site) }));
  const publisher = { name: 'Digest Press', email: 'desk@press.example' };

  test.each([
    [{ publisher, mail: { from: 'The Desk <mail@digest.example>' } }, 'The Desk', 'mail@digest.example'],
    [{ publisher, mail: { from: 'mail@digest.example' } }, 'The Digest', 'mail@digest.example'],
    [{ publisher }, 'The Digest', 'desk@press.example'],
    [{}, 'The Digest', 'no-reply@digest.example'],
  ])('of %j is %s <%s>', (site, name, address) => {
    expect(senderWith(site)).toMatchObject({ name, address, host: 'digest.example' });
  });
});

describe('the picture', () => {
  const figure = { src: '/media/quay.jpg', digest: 'd1', alt: 'Boats.', width: 800, height: 600 };
  const imageOf = (changes: object, rights: 'full' | 'excerpt' = 'full') =>
    leadImage({ date: '2023-06-19', articles: [makeArticle({ rights, figure: { ...figure, ...changes } })] });

  test('of a photograph is no larger than the photograph', () => {
    expect(imageOf({})).toEqual({ picture: 'd1', width: 800, height: 600 });
    expect(imageOf({ width: 4000, height: 1001 })).toEqual({ picture: 'd1', width: 1200, height: 300 });
  });

  test('of a drawing is as large as can be used', () => {
    expect(imageOf({ src: '/media/quay.svg', width: 20, height: 10 })).toMatchObject({
      width: 1200,
      height: 600,
    });
  });

  test('is not made where rights hold it back, or there is none', () => {
    expect(imageOf({}, 'excerpt')).toBeUndefined();
    expect(leadImage({ date: '2023-06-19', articles: [makeArticle()] })).toBeUndefined();
    expect(leadImage({ date: '2023-06-19', articles: [] })).toBeUndefined();
  });

  test('takes the column, and no more than it is wide', () => {
    const widthOf = (width: number) =>
      mailOf({ articles: [makeArticle({ figure: { ...figure, width, height: width } })] }).lead?.figure
        ?.width;
    expect([widthOf(3000), widthOf(300)]).toEqual([552, 300]);
  });
});

test('no mail says what rights hold back', () => {
  const { contentDir, cacheDir } = temporarySite(fixtureSite);
  const { digest } = readSiteAt(contentDir, cacheDir);
  const mails = digest.editions.map((edition) => mailView(edition, digest));
  const shown = mails.flatMap((mail) => stringsIn(mail).map(({ value }) => value));
  expect(shown.filter((text) => heldBack.test(text))).toEqual([]);
  expect(shown).toContain('A dredger for the river’s mouth');
  const bodies = digest.articles.flatMap(({ body, passages }) => [body, passages]);
  expect(shown.filter((text) => bodies.includes(text))).toEqual([]);
});
