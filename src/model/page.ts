import { fingerprintOf } from '../lib/fingerprint.ts';
import { sha256 } from '../lib/hash.ts';

/** A page or file of the site: where it lies and what it shows. */
export interface Page<View = unknown> {
  /** Without the base: `/articles/x/`, `/rss.xml`. */
  path: string;
  /** The parts of the path that its route leaves open. */
  params: Record<string, string>;
  /** Made when it is asked for, since few pages are new and it is large. */
  readonly view: View;
  /** Hash of all that the page shows; with the code's hash it decides whether the page is made again. Made when it is asked for. */
  readonly key: string;
  /** What the site map says of it. Only HTML pages stand there; a file has none. */
  mapped?: Mapped | undefined;
}

export interface Mapped {
  /** Whether search engines are to keep it. */
  forSearch: boolean;
  /** Instant or day of the last change of what it shows. */
  changed: () => string | undefined;
}

/** A page of a view that is there. */
export function makePage<View>(
  path: string,
  view: View,
  params: Record<string, string> = {},
  around: unknown = null,
): Page<View> {
  return new Late({ path, params, makeKey: () => keyOfView(view, around), makeView: () => view });
}

/** The key of a page that shows nothing but a view, with what stands around it. */
export function keyOfView(view: unknown, around: unknown = null): string {
  // Several pages show one and the same view: a page, a calendar, a file for programs.
  const shown = typeof view === 'object' && view !== null ? fingerprintOf(view) : JSON.stringify(view);
  return sha256(`${shown} ${JSON.stringify(around)}`);
}

export interface LatePage<View> extends Omit<Page<View>, 'view' | 'key'> {
  makeKey: () => string;
  /** Makes the view of nothing but what the key is made of. */
  makeView: () => View;
}

/** A page whose key and view are made when they are asked for. */
export function makeLatePage<View>(page: LatePage<View>): Page<View> {
  return new Late(page);
}

/** A class, since a site has 100,000 of them: an object with a getter of its own takes five times the room. */
class Late<View> implements Page<View> {
  readonly path: string;
  readonly params: Record<string, string>;
  readonly mapped: Mapped | undefined;
  readonly #makeKey: () => string;
  readonly #makeView: () => View;
  #key: string | undefined;

  constructor({ path, params, mapped, makeKey, makeView }: LatePage<View>) {
    this.path = path;
    this.params = params;
    this.mapped = mapped;
    this.#makeKey = makeKey;
    this.#makeView = makeView;
  }

  get key(): string {
    return (this.#key ??= this.#makeKey());
  }

  get view(): View {
    return this.#makeView();
  }
}

/** What a page's route is given. The view is made when it is asked for: in development, of one page of all. */
export function propsOf<View, Frame>(page: Page<View>, frame: Frame): { frame: Frame; view: View } {
  return {
    frame,
    get view() {
      return page.view;
    },
  };
}

/**
 * The folder of a page that stands for many files, whose names only their maker knows: `/search/engine/*` →
 * `search/engine/`. Undefined for a page that is one file.
 */
export function folderOf(path: string): string | undefined {
  return path.endsWith('/*') ? decodeURI(path).slice(1, -1) : undefined;
}

/** Where a page lies in dist/: `/articles/x/` → `articles/x/index.html`, `/rss.xml` → `rss.xml`, `/404` → `404.html`; a folder as `folderOf` has it. */
export function fileOf(path: string): string {
  const folder = folderOf(path);
  if (folder !== undefined) return folder;
  const inner = decodeURI(path).replace(/^\/+|\/+$/gu, '');
  if (inner === '404') return '404.html';
  // Hosts read `_headers` and the like by that name.
  if (/\.\w+$/u.test(inner) || inner.startsWith('_')) return inner;
  return inner === '' ? 'index.html' : `${inner}/index.html`;
}

/** The path of a page with the names of its parameters: `/articles/x/` → `/articles/:slug/`, as hosts write their rules. */
export function patternOf({ path, params }: Pick<Page, 'path' | 'params'>): string {
  const parts = path.split('/');
  // From the end, since a slug may be called like a folder before it.
  for (const [name, value] of Object.entries(params).reverse()) {
    const at = parts.lastIndexOf(value);
    if (at !== -1) parts[at] = `:${name}`;
  }
  return parts.join('/');
}
