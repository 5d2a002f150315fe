import { expect, test } from 'vitest';
import { siteSchema } from '../../src/model/site.ts';
import { makeSite } from '../support/make.ts';
import { messagesOf } from '../support/messages-of.ts';

test('a site has a path, a language, a zone, a cadence, rights, a policy and a colour without asking for them', () => {
  const { base, language, timeZone, editions, rights, canonical, crawlers, accent } = makeSite();
  expect({ base, language, timeZone, editions, rights, canonical, crawlers, accent }).toEqual({
    base: '/',
    language: 'en',
    timeZone: 'UTC',
    editions: 'daily',
    rights: 'full',
    canonical: 'own',
    crawlers: 'allow',
    accent: '#8a1c1c',
  });
});

test('says what to write instead', () => {
  const wrong = {
    title: 2023,
    url: 'https://digest.example/repo/',
    base: 'repo',
    language: 'english language',
    timeZone: '+02:00',
    editions: 'hourly',
    publisher: { name: 'Digest Press', email: 'desk' },
    canonical: 'theirs',
    crawlers: 'some',
    accent: 'red',
  };
  expect(messagesOf(siteSchema, wrong)).toMatchInlineSnapshot(`
    "title: Write text here; put it in quotation marks when it holds a colon, a # or only digits.
    description: Write text here; put it in quotation marks when it holds a colon, a # or only digits.
    url: Write the address without a path; the path goes into base, for example base: /repo/.
    base: The base path begins and ends with a slash, for example / or /repo/.
    language: Write a language tag such as en, pt-BR or zh-Hans.
    timeZone: Write a time zone of the IANA list, for example America/Sao_Paulo or UTC.
    editions: Editions are "daily" or "weekly".
    publisher.email: Write an e-mail address.
    canonical: canonical is "own" or "source".
    crawlers: crawlers is "allow", "no-training" or "none".
    accent: Write the colour as # and six hex digits, for example "#8a1c1c"."
  `);
});

test.each(['https://digest.example', 'https://digest.example/', 'http://localhost:4321'])(
  'the address may be %s',
  (url) => {
    expect(makeSite({ url }).url).toBe(url);
  },
);

test.each(['https://digest.example/repo', 'https://digest.example/?a', 'https://a:b@digest.example'])(
  'the address may not be %s',
  (url) => {
    expect(() => makeSite({ url })).toThrow('without a path');
  },
);

test.each(['/', '/repo/', '/a/b-c/'])('the base may be %s', (base) => {
  expect(makeSite({ base }).base).toBe(base);
});

test.each(['', 'repo', '/repo', 'repo/', '//', '/a b/', 'https://digest.example/'])(
  'the base may not be %j',
  (base) => {
    expect(() => makeSite({ base })).toThrow('begins and ends with a slash');
  },
);
