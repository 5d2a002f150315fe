import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { IconInput } from '../model/icon.ts';
import { makePage } from '../model/page.ts';
import type { Page } from '../model/page.ts';

/** The icons of the site by path: the one list of what is drawn and what is linked. */
const icons = {
  '/favicon.ico': { size: 32, format: 'ico', bleed: false },
  '/icon.svg': { size: 512, format: 'svg', bleed: false },
  '/icon-192.png': { size: 192, format: 'png', bleed: false },
  '/icon-512.png': { size: 512, format: 'png', bleed: false },
  '/icon-maskable-512.png': { size: 512, format: 'png', bleed: true },
  // Apple's own size, and Apple rounds the corners itself.
  '/apple-touch-icon.png': { size: 180, format: 'png', bleed: true },
} as const satisfies Record<string, Pick<IconInput, 'size' | 'format' | 'bleed'>>;

type IconPath = keyof typeof icons;

/** The icons as files, by the route that each needs. */
export function iconFiles({ site }: Digest) {
  const { title, language, accent } = site;
  const fileOf = (path: IconPath, params?: Record<string, string>): Page<IconInput> =>
    makePage(path, { kind: 'icon', title, lang: language, accent, ...icons[path] }, params);
  const pngs = (Object.keys(icons) as IconPath[]).filter((path) => path.endsWith('.png'));
  return {
    favicon: [fileOf('/favicon.ico')],
    iconSvg: [fileOf('/icon.svg')],
    iconPng: pngs.map((path) => fileOf(path, { icon: path.slice(1, -'.png'.length) })),
  };
}

/** What a page's head links, with the base path. */
export function iconLinks({ site }: Digest): IconLinks {
  const to = (path: IconPath | '/manifest.webmanifest') => withBase(site.base, path);
  return {
    icon: to('/favicon.ico'),
    iconSvg: to('/icon.svg'),
    touchIcon: to('/apple-touch-icon.png'),
    manifest: to('/manifest.webmanifest'),
  };
}

export interface IconLinks {
  icon: string;
  iconSvg: string;
  touchIcon: string;
  manifest: string;
}
