import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serve } from '../../scripts/start/serve.ts';
import { build } from '../support/build.ts';
import { openBrowser } from '../support/browser.ts';
import { pathsIn } from '../support/folder.ts';
import { openWindow } from '../support/page.ts';
import { copySite } from '../support/site-copy.ts';

test('the web editor opens under its policy, asks no other host, and shows how to sign in', async () => {
  const site = copySite();
  appendFileSync(join(site.contentDir, 'site.yml'), '\nadmin:\n  backend: github\n  repo: newsfold/digest\n');
  const { status, output } = build(site);
  expect(output).not.toContain('    at ');
  expect(status).toBe(0);
  const served = await serve(site.outDir, '/repo/', 0);
  const browser = await openBrowser();
  try {
    const { page, faults } = await openWindow(browser, served.address);
    const response = await page.goto(`${served.address}admin/`);
    expect(response?.headers()['x-robots-tag']).toBe('noindex');
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
    expect(await page.evaluate('document.fonts.check("24px Material Symbols Outlined")')).toBe(true);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    served.close();
  }
  const leading = pathsIn(site.outDir).filter(
    (file) => /\.(?:html|xml|txt)$/u.test(file) && !file.startsWith('admin/'),
  );
  expect(leading.filter((file) => readFileSync(join(site.outDir, file), 'utf8').includes('/admin/'))).toEqual(
    [],
  );
}, 120_000);

test('a site that does not ask for it has none', () => {
  const { outDir } = inject('site');
  expect(existsSync(join(outDir, 'admin'))).toBe(false);
  expect(readFileSync(join(outDir, '_headers'), 'utf8')).not.toContain('admin');
});
