import { escapeHtml } from '../../lib/escape-html.ts';
import type { AdminView } from '../../views/admin/admin-files.ts';

/**
 * The page of the web editor. Its program writes style elements while it runs, so styles are allowed; scripts are the
 * site's own files, and only the API of the repository's host may be asked.
 */
export function renderAdmin({ title, lang, origins }: AdminView): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${origins.join(' ')}`,
    `connect-src 'self' blob: data: ${origins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    '<link rel="cms-config-url" type="text/yaml" href="config.yml">',
    '<script src="sveltia-cms.js" defer></script>',
    '</html>',
    '',
  ].join('\n');
}
