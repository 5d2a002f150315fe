import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteHeadersOf } from '../../scripts/start/site-headers.ts';
import { inlineCodeIn } from '../../src/outputs/policy/inline-code.ts';
import { policyIn } from '../../src/outputs/policy/page-policy.ts';
import { parsePolicy } from '../../src/outputs/policy/policy.ts';
import { openBrowser } from '../support/browser.ts';
import { elementsIn, textsOf } from '../support/html.ts';
import { openWindow } from '../support/page.ts';
import { siteFiles } from '../support/site-files.ts';

describe.each([
  ['the fixture site', inject('site').outDir, 'https://fixture.example/repo/'],
  ['the demonstration', inject('demonstration').outDir, 'https://newsfold.example/'],
])('%s', (_name, outDir, site) => {
  const { pages, read, addressOf } = siteFiles(outDir, site);
  const headersFor = siteHeadersOf(outDir);

  test('hosts read all of _headers: Cloudflare Pages takes 100 rules and lines of 2,000 characters', () => {
    const lines = read('_headers').split('\n');
    expect(lines.filter((line) => /^\S/u.test(line)).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('every page has a policy of hashes, and its header allows no less and asks no less', () => {
    for (const page of pages) {
      const policy = parsePolicy(policyIn(read(page)) ?? '');
      expect(policy['default-src'], page).toEqual(["'none'"]);
      expect(Object.values(policy).flat().join(' '), page).not.toMatch(
        /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:|data:/u,
      );
      const path = decodeURI(new URL(addressOf(page)).pathname);
      const [forAll, own] = headersFor(path)['Content-Security-Policy']?.split(', ') ?? [];
      expect(forAll, page).toContain("frame-ancestors 'none'");
      // A host shows 404.html at any address, where rules can't know it.
      if (page === '404.html') continue;
      for (const [directive, sources] of Object.entries(policy))
        for (const source of sources.filter((name) => name !== "'none'"))
          expect(parsePolicy(own ?? '')[directive], `${page} ${directive}`).toContain(source);
    }
    expect(pages.length).toBeGreaterThan(30);
  });

  test('the page for what is not there is allowed wherever a host may show it', () => {
    const policy = parsePolicy(policyIn(read('404.html')) ?? '');
    for (const page of pages.filter((path) => path !== '404.html')) {
      const path = decodeURI(new URL(addressOf(page)).pathname);
      const [, own = ''] = headersFor(path)['Content-Security-Policy']?.split(', ') ?? [];
      for (const directive of ['script-src', 'style-src'])
        expect(parsePolicy(own)[directive], page).toEqual(
          expect.arrayContaining([...(policy[directive] ?? [])]),
        );
    }
  });

  test('the hashes are those of the code that a parser of HTML finds', () => {
    for (const page of pages) {
      const html = read(page);
      const scripts = elementsIn(html).filter(
        ({ tagName, properties }) =>
          tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json',
      );
      const styles = elementsIn(html).filter(({ tagName }) => tagName === 'style');
      expect(inlineCodeIn(html), page).toMatchObject({ styles: textsOf(styles), scripts: textsOf(scripts) });
    }
  });

  test('no page has a style or a handler in an attribute, or an address that runs', () => {
    const found = pages.flatMap((page) =>
      elementsIn(read(page)).flatMap(({ tagName, properties }) =>
        Object.entries(properties)
          .filter(
            ([name, value]) =>
              /^(?:style$|on)/u.test(name) || /^\s*(?:javascript|data|vbscript):/iu.test(String(value)),
          )
          .map(([name]) => `${page}: ${name} of ${tagName}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Another host: what asks for something there is counted. */
  const elsewhere = createServer((_request, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  afterAll(() => void elsewhere.close());
  let asked = 0;

  const plants = {
    script:
      "document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
    style: "document.body.setAttribute('style', 'color: red')",
    handler: "document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click()",
    image: "document.body.append(Object.assign(new Image(), { src: 'ELSEWHERE' }))",
    form: "document.body.append(Object.assign(document.createElement('form'), { action: 'ELSEWHERE', id: 'x' })); x.submit()",
  };

  test.each(Object.entries(plants))('a page refuses a planted %s', async (_name, code) => {
    const { page, faults, close } = await openWindow(browser, inject('address'));
    await page.goto(inject('address'));
    expect(faults).toEqual([]);
    const { port } = elsewhere.address() as AddressInfo;
    await page.evaluate(code.replace('ELSEWHERE', `http://127.0.0.1:${port}/`));
    await expect.poll(() => faults.join('\n')).toMatch(/Content Security Policy/u);
    expect(asked).toBe(0);
    expect(await page.evaluate<unknown>('window.ran')).toBeUndefined();
    await close();
  });
});
