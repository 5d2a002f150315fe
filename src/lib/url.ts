/** Joins the base path (`/` or `/repo/`) and a path of the site: `/repo/` + `/topics/` → `/repo/topics/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/u, '')}/${path.replace(/^\/+/u, '')}`;
}

/** The full address of a path of the site. */
export function absoluteUrl(origin: string, base: string, path: string): string {
  return new URL(withBase(base, path), origin).href;
}

/** Whether a text is an absolute http or https address, written out: browsers mend `https:example.org`, feed readers do not. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
