import type { Element } from 'hast';
import { elementsOf, prop, textOf } from '../tree.ts';
import { nameWords } from './names.ts';

/** A post or film of another site within the page, as a link. */
export interface Embed {
  url: string;
  title: string;
}

/** What an element embeds, when it is a frame or a placeholder of a service that can be linked to. */
export function embedOf(element: Element): Embed | undefined {
  if (element.tagName === 'iframe') return frameOf(element);
  const video = prop(element, 'dataVideoid') ?? prop(element, 'videoId') ?? prop(element, 'dataYoutubeId');
  if (/^(?:amp|lite)-youtube$/u.test(element.tagName) && video) return youtube(video, titleOf(element));
  if (/^amp-twitter$/u.test(element.tagName)) {
    const id = prop(element, 'dataTweetid');
    return id === undefined ? undefined : { url: `https://x.com/i/status/${id}`, title: 'X' };
  }
  return element.tagName === 'blockquote' ? postOf(element) : undefined;
}

/** Placeholders that hold buttons and drawings around a link; a tweet is text and stays a quotation. */
function postOf(quote: Element): Embed | undefined {
  const words = nameWords(quote);
  const service = services.find(({ names }) => names.some((name) => words.includes(name)));
  if (!service) return undefined;
  const links = elementsOf(quote).filter(({ tagName }) => tagName === 'a');
  const url =
    prop(quote, 'dataInstgrmPermalink') ??
    prop(quote, 'cite') ??
    links.map((link) => prop(link, 'href') ?? '').find((href) => service.address.test(href));
  if (url === undefined || !URL.canParse(url)) return undefined;
  const by = /@[\w.]+/u.exec(textOf(quote))?.[0];
  return { url: withoutQuery(url), title: by === undefined ? service.title : `${service.title}: ${by}` };
}

const services = [
  { names: ['instagram-media'], address: /instagram\.com\//u, title: 'Instagram' },
  { names: ['tiktok-embed'], address: /tiktok\.com\//u, title: 'TikTok' },
  { names: ['fb-post', 'fb-video'], address: /facebook\.com\//u, title: 'Facebook' },
  { names: ['reddit-embed', 'reddit-card'], address: /reddit\.com\//u, title: 'Reddit' },
];

function frameOf(frame: Element): Embed | undefined {
  const source = prop(frame, 'src') ?? prop(frame, 'dataSrc') ?? prop(frame, 'dataLazySrc') ?? '';
  const address = source.startsWith('//') ? `https:${source}` : source;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|player|platform|open|w|embed)\./u, '');
  return frames[host]?.(url, titleOf(frame));
}

/** A frame's address leads to a player; the link leads to the page of the film or post. */
const frames: Readonly<Record<string, (url: URL, title: string | undefined) => Embed | undefined>> = {
  'youtube.com': (url, title) => youtube(lastPart(url), title),
  'youtube-nocookie.com': (url, title) => youtube(lastPart(url), title),
  'vimeo.com': (url, title) => linkTo(`https://vimeo.com/${lastPart(url)}`, title ?? 'Vimeo'),
  'dailymotion.com': (url, title) =>
    linkTo(`https://www.dailymotion.com/video/${lastPart(url)}`, title ?? 'Dailymotion'),
  'twitter.com': (url) => tweet(url),
  'x.com': (url) => tweet(url),
  'instagram.com': (url) =>
    linkTo(`https://www.instagram.com${url.pathname.replace(/embed.*$/u, '')}`, 'Instagram'),
  'facebook.com': (url) => linkTo(url.searchParams.get('href') ?? '', 'Facebook'),
  'tiktok.com': (url) => linkTo(`https://www.tiktok.com/embed/${lastPart(url)}`, 'TikTok'),
  'soundcloud.com': (url, title) => linkTo(url.searchParams.get('url') ?? '', title ?? 'SoundCloud'),
  'spotify.com': (url, title) =>
    linkTo(`https://open.spotify.com${url.pathname.replace('/embed', '')}`, title ?? 'Spotify'),
  'datawrapper.dwcdn.net': (url, title) => linkTo(withoutQuery(url.href), title ?? 'Datawrapper'),
  'flo.uri.sh': (url, title) => linkTo(withoutQuery(url.href), title ?? 'Flourish'),
  'documentcloud.org': (url, title) => linkTo(withoutQuery(url.href), title ?? 'DocumentCloud'),
};

function youtube(id: string, title: string | undefined): Embed | undefined {
  if (!/^[\w-]{6,20}$/u.test(id)) return undefined;
  const named = title !== undefined && !/^youtube video player$/iu.test(title) ? title : 'YouTube';
  return { url: `https://www.youtube.com/watch?v=${id}`, title: named };
}

function tweet(url: URL): Embed | undefined {
  const id = url.searchParams.get('id') ?? /status\/(\d+)/u.exec(url.href)?.[1];
  return id === undefined || !/^\d+$/u.test(id)
    ? undefined
    : { url: `https://x.com/i/status/${id}`, title: 'X' };
}

function linkTo(url: string, title: string): Embed | undefined {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? { url, title } : undefined;
}

function lastPart(url: URL): string {
  return url.pathname.split('/').findLast(Boolean) ?? '';
}

function titleOf(element: Element): string | undefined {
  const title = (prop(element, 'title') ?? prop(element, 'dataTitle') ?? '').trim();
  return title === '' || /^(?:embed|iframe|video|player)$/iu.test(title) ? undefined : title;
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}
