/** Joins the base path (`/` or `/repo/`) and a path of the site: `/repo/` + `/topics/` → `/repo/topics/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}/${path.replace(/^\/+/u, '')}`;
}

/** The full address of a path of the site. */
export function absoluteUrl(origin: string, base: string, path: string): string {
  return new URL(withBase(base, path), origin).href;
}

/**
 * Whether a text is an absolute http or https address, written out: browsers mend `https:example.org` and `https:\\`, feed
 * readers do not. Its host is a name or a number, and nothing in it is invisible.
 */
export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^/\\][^\s\p{C}]*$/iu.test(text)) return false;
  return /^(?:[a-z\d_~.-]+|\[[\da-f:.]+\])$/iu.test(URL.parse(text)?.hostname ?? '');
}

/** An address as RFC 3986 wants it, every other character percent-encoded: browsers send less, feed validators and strict readers ask for all. Undefined for what is no address. */
export function uriOf(text: string): string | undefined {
  const [, origin = '', rest = ''] = /^([\w+.-]+:\/\/[^/?#]*)?(.*)$/u.exec(URL.parse(text)?.href ?? '') ?? [];
  if (origin + rest === '') return undefined;
  return origin + rest.replace(outsideOfUri, encodeURIComponent).replace(octet, (code) => code.toUpperCase());
}

/** An address on a page, absolute and as RFC 3986 wants it. One that is none, as an author may write one, leads to the page itself. */
export function resolveUri(address: string, page: string): string {
  return uriOf(URL.parse(address, page)?.href ?? page) ?? page;
}

/** Percent-encoding undone; a text that is not well encoded comes back as it is. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

const outsideOfUri = /%(?![0-9a-f]{2})|[^\w/?:@&=+$.~!*'();,%#-]/giu;
const octet = /%[0-9a-f]{2}/giu;
