import type { Digest } from '../../collections/digest.ts';
import { directionOf } from '../../lib/language.ts';
import { withBase } from '../../lib/url.ts';

/** `/manifest.webmanifest` (W3C, Web Application Manifest), as it is written. */
export interface ManifestView {
  id: string;
  name: string;
  short_name?: string;
  description: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  start_url: string;
  scope: string;
  display: 'minimal-ui';
  background_color: string;
  theme_color: string;
  icons: { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' }[];
}

/** `--paper` of tokens.css. */
const paper = '#fbf8f1';

/** Characters that fit under an icon (Chrome's advice for `short_name`). */
const shortLength = 12;

export function manifestView({ site }: Digest): ManifestView {
  const { title, description, language, base } = site;
  return {
    id: base,
    name: title,
    ...(title.length <= shortLength && { short_name: title }),
    description,
    lang: language,
    dir: directionOf(language),
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: withBase(base, '/icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: withBase(base, '/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
      {
        src: withBase(base, '/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
      { src: withBase(base, '/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}
