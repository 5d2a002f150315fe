import type { Browser, Page } from 'playwright-core';

/** A window in which nothing protects a page but its own HTML: no policy is obeyed. What an attack did in it is kept. */
export interface CanaryWindow {
  page: Page;
  /** What fired since it was last read. */
  fired: () => string[];
  close: () => Promise<void>;
}

/**
 * Opens a window that tells of dialogs, windows, requests to other hosts or to a canary, and navigation that nobody asked for.
 *
 * @param homes where the site is served, and the address that it is built for: mails name that
 */
export async function openCanaryWindow(browser: Browser, homes: readonly string[]): Promise<CanaryWindow> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const hits: string[] = [];
  page.on('dialog', (dialog) => {
    hits.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch((error: unknown) => hits.push(`dialog that was gone: ${String(error)}`));
  });
  context.on('page', (opened) => hits.push(`window: ${opened.url()}`));
  page.on('download', (download) => hits.push(`download: ${download.url()}`));
  await context.route('**', async (route) => {
    const url = route.request().url();
    const isOurs = homes.some((home) => url.startsWith(home)) && !new URL(url).pathname.includes('/canary');
    if (isOurs) await route.continue();
    else {
      hits.push(`request: ${url}`);
      await route.abort();
    }
  });
  return { page, fired: () => hits.splice(0), close: () => context.close() };
}

/**
 * Does to every element of the page what a reader may do, and says what came of it: a global of an attack, an address
 * that runs, a name that takes the place of one of the page's own.
 */
export async function provoke(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(provocation);
}

const provocation = `(async () => {
  const found = new Set();
  // An element with a field of that name would answer with the field.
  const attributesOf = (element) => Reflect.get(Element.prototype, 'attributes', element);
  const here = location.href;
  const events = ['mouseover', 'mouseenter', 'pointerover', 'focus', 'focusin', 'click', 'toggle', 'error', 'load'];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of attributesOf(element)) {
      if (/^on/i.test(name)) found.add('handler ' + name);
      if (/^(srcdoc|srcset|formaction|ping|background|xlink:href|http-equiv|popover|is|slot|nonce)$/i.test(name) && value !== 'content-security-policy')
        found.add(name + ' ' + value);
      // The site's own forms lead to its own pages.
      if (name === 'action' && new URL(value, here).origin !== location.origin) found.add('action ' + value);
      if (/^(href|src|data|poster|cite)$/i.test(name) && !isHarmless(value)) found.add(name + ' ' + value);
    }
    if (['search', 'theme', 'q', 'dataset', 'localStorage', 'pagefind', 'body'].includes(element.id) && element.closest('article'))
      found.add('id ' + element.id);
    if (['location', 'document', 'self', 'cookie', 'hit', 'getElementById', 'navigation', 'p-00000000', '__proto__'].includes(element.id))
      found.add('id ' + element.id);
    if (/^(alert|body|top|hit|domain|getElementById)$/.test(Element.prototype.getAttribute.call(element, 'name') ?? '')) found.add('name');
    element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  if ('hit' in window) found.add('global');
  if (location.href !== here) found.add('navigation to ' + location.href);
  return [...found];

  function isHarmless(address) {
    try {
      return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://base.example').protocol);
    } catch {
      return true;
    }
  }
})()`;
