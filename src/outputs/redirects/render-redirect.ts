import { escapeHtml } from '../../lib/escape-html.ts';
import type { RedirectView } from '../../views/redirects/redirect-views.ts';

/** A page that leads on at once, and by a link where a browser is told not to. Search engines take the new address. */
export function renderRedirect({ title, lang, href, canonical }: RedirectView): string {
  const [words, to, original] = [title, href, canonical].map(escapeHtml);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">`,
    `<title>${words ?? ''}</title>`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${original ?? ''}">`,
    `<meta http-equiv="refresh" content="0; url=${to ?? ''}">`,
    `<p>${words ?? ''} <a href="${to ?? ''}">${to ?? ''}</a></p>`,
    '</html>',
    '',
  ].join('\n');
}
