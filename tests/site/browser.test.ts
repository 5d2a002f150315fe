import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';

test('the browser opens a page and runs its script', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      '<h1>News</h1><script>document.title = document.querySelector("h1").textContent</script>',
    );
    expect(await page.title()).toBe('News');
  } finally {
    await browser.close();
  }
});
