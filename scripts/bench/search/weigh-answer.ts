import type { Browser } from 'playwright-core';

/** What comes when a reader types words into the search page of a first visit. */
export interface Answer {
  files: number;
  /** Moved from the first letter typed until nothing more comes: program, index, texts. */
  bytes: number;
  /** Fonts that the texts ask for, as an article does. */
  fonts: number;
  /** From then to the first result, on this machine. */
  milliseconds: number;
}

export async function weighAnswer(browser: Browser, address: string, query: string): Promise<Answer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const moved: { isFont: boolean; size: number }[] = [];
  const fonts = new Set<string>();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength: size }) => {
    moved.push({ isFont: fonts.has(requestId), size });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  moved.length = 0;
  const begun = performance.now();
  await page.locator('input[name=q]').fill(query);
  await page.locator('main ol > li').first().waitFor();
  const milliseconds = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  await context.close();
  const sum = (ofFonts: boolean) =>
    moved.filter(({ isFont }) => isFont === ofFonts).reduce((total, { size }) => total + size, 0);
  return { files: moved.length, bytes: sum(false), fonts: sum(true), milliseconds };
}
