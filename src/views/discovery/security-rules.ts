import type { Digest } from '../../collections/digest.ts';
import { withBase } from '../../lib/url.ts';
import { patternOf } from '../../model/page.ts';
import type { Page } from '../../model/page.ts';
import { isHtmlPage } from './for-search.ts';
import type { HeaderRule } from './headers-view.ts';

/**
 * What browsers are told of every file: to ask for nothing of the device, to believe the media type, and to let no
 * other site frame a page or hold on to its window. Images and feeds are made to be shown elsewhere, hence `cross-origin`.
 */
const forAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation'],
    ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** An editor's image opened by itself runs nothing: SVG can hold programs. */
const forMedia = { 'Content-Security-Policy': 'sandbox' };

/** The headers that keep readers safe: for all files, for images, and for each kind of page its own policy. */
export function securityRules(pages: readonly Page[], { site }: Digest): HeaderRule[] {
  const patterns = new Set(pages.filter(isHtmlPage).map(patternOf));
  const rule = (path: string, headers: HeaderRule['headers']) => ({
    path: withBase(site.base, path),
    headers,
  });
  return [
    rule('/*', forAll),
    rule('/media/*', forMedia),
    ...[...patterns].map((pattern) => ({ ...rule(pattern, {}), policyOf: pattern })),
  ];
}
