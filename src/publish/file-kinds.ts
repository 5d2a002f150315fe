import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { readProgram } from '../outputs/admin/read-program.ts';
import { renderAdmin } from '../outputs/admin/render-admin.ts';
import { getCard } from '../outputs/cards/get-card.ts';
import { renderHeaders } from '../outputs/discovery/render-headers.ts';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from '../outputs/discovery/render-sitemap.ts';
import { renderRobots } from '../outputs/discovery/render-robots.ts';
import { renderFeed } from '../outputs/feeds/render-feed.ts';
import { renderOpml } from '../outputs/feeds/render-opml.ts';
import { renderMailHtml } from '../outputs/mail/render-html.ts';
import { renderMailMessage } from '../outputs/mail/render-message.ts';
import { renderMailText } from '../outputs/mail/render-text.ts';
import { getPicture } from '../outputs/pictures/get-picture.ts';
import { renderRedirect } from '../outputs/redirects/render-redirect.ts';
import { renderRedirects } from '../outputs/redirects/render-redirects.ts';
import { renderIcs } from '../outputs/timeline/render-ics.ts';
import { renderTimelineJson } from '../outputs/timeline/render-json.ts';
import { renderLlms } from '../outputs/twins/render-llms.ts';
import { renderMarkdown } from '../outputs/twins/render-markdown.ts';
import { renderText } from '../outputs/twins/render-text.ts';
import { feedFormats } from '../views/feeds/feed-files.ts';
import type { PageKind, ViewOf } from '../views/pages.ts';

/** What files are made of beside their views. */
export interface Texts {
  /** The HTML of a body by its digest. */
  bodyOf: (digest: string) => string;
  /** Where the image of a digest lies on the disk. */
  mediaFileOf: (digest: string) => string;
  /** The article's file that a title stands in, for messages. */
  titleFileOf: (title: string) => string | undefined;
}

/** A text is written as UTF-8. */
export type FileContent = string | Uint8Array;

/** How files of a kind are made of their views. */
export interface FileKind<View> {
  /** Media type. */
  type: string | ((view: View) => string);
  render: (view: View, texts: Texts) => FileContent | Promise<FileContent>;
}

const xml = 'application/xml; charset=utf-8';
const plain = 'text/plain; charset=utf-8';

/** The kinds of page that are no HTML: a build writes them without Astro, whose routes serve them in development. */
export const fileKinds = {
  xmlFeed: { type: typeOfFeed, render: (view, { bodyOf }) => renderFeed(view, bodyOf) },
  jsonFeed: { type: typeOfFeed, render: (view, { bodyOf }) => renderFeed(view, bodyOf) },
  opml: { type: 'text/x-opml; charset=utf-8', render: renderOpml },
  markdownTwin: {
    type: 'text/markdown; charset=utf-8',
    render: (view, { bodyOf }) => renderMarkdown(view, bodyOf),
  },
  textTwin: { type: plain, render: (view, { bodyOf }) => renderText(view, bodyOf) },
  llms: { type: plain, render: renderLlms },
  latest: { type: 'application/json', render: (view) => JSON.stringify(view) },
  timelineIcs: { type: 'text/calendar; charset=utf-8', render: renderIcs },
  timelineJson: { type: 'application/json; charset=utf-8', render: renderTimelineJson },
  mailHtml: { type: 'text/html; charset=utf-8', render: (view, { bodyOf }) => renderMailHtml(view, bodyOf) },
  mailText: {
    type: 'text/plain; charset=utf-8; format=flowed; delsp=yes',
    render: (view, { bodyOf }) => renderMailText(view, bodyOf),
  },
  mailMessage: { type: 'message/rfc822', render: (view, { bodyOf }) => renderMailMessage(view, bodyOf) },
  leadImage: {
    type: 'image/jpeg',
    render: (view, { mediaFileOf }) => getPicture(view, mediaFileOf(view.picture)),
  },
  card: {
    type: 'image/png',
    render: (view, { mediaFileOf, titleFileOf }) => {
      const figureFile = view.figure === undefined ? undefined : mediaFileOf(view.figure);
      return getCard({ input: view, figureFile, file: titleFileOf(view.title) });
    },
  },
  iconPng: { type: 'image/png', render: (input) => getCard({ input }) },
  iconSvg: { type: 'image/svg+xml', render: (input) => getCard({ input }) },
  favicon: { type: 'image/x-icon', render: (input) => getCard({ input }) },
  media: { type: mediaType, render: (view, { mediaFileOf }) => readFile(mediaFileOf(view.bytes)) },
  newsSitemap: { type: xml, render: renderNewsSitemap },
  sitemap: { type: xml, render: renderSitemap },
  sitemapIndex: { type: xml, render: renderSitemapIndex },
  robots: { type: plain, render: renderRobots },
  redirect: { type: 'text/html; charset=utf-8', render: renderRedirect },
  redirects: { type: plain, render: renderRedirects },
  admin: { type: 'text/html; charset=utf-8', render: renderAdmin },
  adminConfig: {
    type: 'application/yaml; charset=utf-8',
    render: (view) => stringify(view, { aliasDuplicateObjects: false }),
  },
  adminFile: { type: programType, render: readProgram },
  // The policies of pages are known when all are rendered: `finish-headers.ts` adds them.
  headers: { type: plain, render: (view) => renderHeaders(view, new Map()) },
  manifest: {
    type: 'application/manifest+json; charset=utf-8',
    render: (view) => `${JSON.stringify(view, null, 2)}\n`,
  },
} satisfies { [K in PageKind]?: FileKind<ViewOf<K>> };

export type FileKindName = keyof typeof fileKinds;

export function isFileKind(kind: PageKind): kind is FileKindName {
  return Object.hasOwn(fileKinds, kind);
}

/** The file of a view, with its media type. */
export async function renderFile<K extends FileKindName>(kind: K, view: ViewOf<K>, texts: Texts) {
  const { type, render } = fileKinds[kind] as FileKind<ViewOf<K>>;
  const content = await render(view, texts);
  return { type: typeof type === 'string' ? type : type(view), content };
}

function typeOfFeed({ format }: ViewOf<'xmlFeed' | 'jsonFeed'>): string {
  return `${feedFormats[format].type}; charset=utf-8`;
}

function programType(name: ViewOf<'adminFile'>): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return name.endsWith('.woff2') ? 'font/woff2' : plain;
}

function mediaType({ src }: ViewOf<'media'>): string {
  return mediaTypes[src.slice(src.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};
