import { describe, expect, test } from 'vitest';
import type { Crawlers } from '../../../src/model/crawlers.ts';
import { renderHeaders } from '../../../src/outputs/discovery/render-headers.ts';
import { renderRobots } from '../../../src/outputs/discovery/render-robots.ts';
import { trainingCrawlers } from '../../../src/outputs/discovery/training-crawlers.ts';
import { headersView } from '../../../src/views/discovery/headers-view.ts';
import { robotsView } from '../../../src/views/discovery/robots-view.ts';
import { makeHtmlPage } from '../../support/html-page.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeSite } from '../../support/make.ts';

const digestOf = (crawlers: Crawlers, base = '/') => makeDigest({ site: makeSite({ crawlers, base }) });
const robotsOf = (crawlers: Crawlers, base?: string) => renderRobots(robotsView(digestOf(crawlers, base)));

/** May a program fetch a path? Groups, longest match and the group of `*` are RFC 9309's. */
function mayFetch(robots: string, agent: string, path: string): boolean {
  const groups = robots.split('\n\n').map((text) => text.split('\n').map((line) => line.split(': ')));
  const named = (name: string) =>
    groups.find((lines) => lines.some(([key, value]) => key === 'User-agent' && value === name));
  const rules = (named(agent) ?? named('*') ?? []).filter(
    ([key, value]) => (key === 'Allow' || key === 'Disallow') && path.startsWith(value ?? ''),
  );
  const [best] = rules.toSorted(([, a = ''], [, b = '']) => b.length - a.length);
  return best?.[0] !== 'Disallow';
}

describe('robots.txt', () => {
  test.each([
    ['allow', 'Googlebot', true],
    ['allow', 'GPTBot', true],
    ['no-training', 'Googlebot', true],
    ['no-training', 'OAI-SearchBot', true],
    ['no-training', 'GPTBot', false],
    ['no-training', 'CCBot', false],
    ['no-training', 'Google-Extended', false],
    ['none', 'Googlebot', false],
    ['none', 'GPTBot', false],
  ] as const)('%s: %s may fetch: %s', (crawlers, agent, may) => {
    expect(mayFetch(robotsOf(crawlers), agent, '/articles/tide/')).toBe(may);
  });

  test('speaks of the site only, where it has a path on its domain', () => {
    expect(mayFetch(robotsOf('none', '/repo/'), 'Googlebot', '/another/')).toBe(true);
    expect(mayFetch(robotsOf('none', '/repo/'), 'Googlebot', '/repo/topics/')).toBe(false);
  });

  test('names the maps, unless nobody is to come', () => {
    const map = 'Sitemap: https://digest.example/repo/sitemap-index.xml\n';
    expect(robotsOf('allow', '/repo/')).toContain(map);
    expect(robotsOf('no-training', '/repo/')).toContain(map);
    expect(robotsOf('none', '/repo/')).not.toContain('Sitemap');
  });

  test('says of training what contentsignals.org proposes', () => {
    expect(robotsOf('no-training')).toContain('User-agent: *\nContent-Signal: search=yes, ai-train=no\n');
    expect(robotsOf('allow')).not.toContain('Content-Signal');
  });
});

test('the list of crawlers has each once, in the order of the alphabet, by a name that robots.txt can hold', () => {
  const agents = trainingCrawlers.map(({ agent }) => agent);
  expect(agents).toEqual([...new Set(agents)].sort((a, b) => a.localeCompare(b, 'en')));
  for (const { agent, source } of trainingCrawlers) {
    expect(agent).toMatch(/^[\w-]+$/u);
    if (source !== undefined) expect(new URL(source).protocol).toBe('https:');
  }
});

describe('_headers', () => {
  const headersOf = (crawlers: Crawlers, base?: string) =>
    renderHeaders(headersView([], digestOf(crawlers, base)), new Map());

  test('a site that allows all keeps only its mails out of the search', () => {
    const blocks = headersOf('allow', '/repo/').split('\n\n');
    const hidden = blocks.filter((block) => block.includes('X-Robots-Tag: noindex'));
    expect(hidden.map((block) => block.split('\n')[0])).toEqual([
      '/repo/editions/:date/mail.html',
      '/repo/editions/:date/mail.txt',
      '/repo/editions/:date/mail.eml',
    ]);
  });

  test('a site that forbids training says so for every file', () => {
    expect(headersOf('no-training')).toMatch(
      /^\/\*\n {2}X-Robots-Tag: max-image-preview:large, noai, noimageai\n {2}TDM-Reservation: 1\n\n/mu,
    );
    expect(headersOf('no-training')).not.toMatch(/\/\*\n {2}X-Robots-Tag: [^\n]*noindex/u);
  });

  test('a site that allows nobody says so for every file', () => {
    expect(headersOf('none')).toMatch(/^\/\*\n {2}X-Robots-Tag: noindex, nofollow, /mu);
  });

  test('every file is sent with what keeps its reader safe', () => {
    const [forAll] = headersOf('allow').split('\n\n');
    expect(forAll).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: base-uri 'none'; object-src 'none'; frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: cross-origin"
    `);
  });

  test('a page has its own policy, which is filled in where it is known', () => {
    const page = makeHtmlPage('/articles/tide/', { slug: 'tide' });
    const view = headersView([page], digestOf('allow', '/repo/'));
    expect(renderHeaders(view, new Map([['/articles/:slug/', "default-src 'none'"]]))).toContain(
      "\n/repo/articles/:slug/\n  Content-Security-Policy: default-src 'none'\n",
    );
    expect(renderHeaders(view, new Map())).not.toContain('articles');
  });
});
