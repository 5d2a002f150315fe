/** Joins the base path (`/` or `/repo/`) and a path of the site: `/repo/` + `/topics/` → `/repo/topics/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}/${path.replace(/^\/+/u, '')}`;
}

/** The full address of a path of the site. */
export function absoluteUrl(origin: string, base: string, path: string): string {
  return new URL(withBase(base, path), origin).href;
}

/** Whether a text is an absolute http or https address. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}
