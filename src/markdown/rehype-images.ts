import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../lib/url.ts';

declare module 'vfile' {
  interface DataMap {
    /** Local images that the text asks for, as written, with the digest of what was found. */
    images: { src: string; digest?: string | undefined }[];
  }
}

/** An image of the content folder or of public/, as the page will name it. */
export interface Image {
  /** Path within the site, without the base. */
  src: string;
  /** SHA-256 of the file. */
  digest: string;
  width: number;
  height: number;
  /** It is there and can't be shown: it is no image, or too much of one. Told of with its file. */
  isBroken?: true;
}

export interface ImageOptions {
  base: string;
  /** Finds the image that a `src` of this article means; undefined when there is none. */
  resolveImage: (src: string) => Image | undefined;
}

/**
 * Local images get their published address and size; an image of another site becomes a link, since a page asks nothing of
 * other hosts; one that is not there, or is no image, becomes its words.
 *
 * `<img src="map.svg" alt="Map">` → `<img src="/media/map.1f3a9c2b.svg" alt="Map" width="1600" height="900" loading="lazy" decoding="async">`
 */
export function rehypeImages({ base, resolveImage }: ImageOptions) {
  return (tree: Root, file: VFile): void => {
    const linked = imagesInLinks(tree);
    const images: NonNullable<VFile['data']['images']> = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return;
      const { src = '', alt = '' } = node.properties as { src?: string; alt?: string };
      if (hasNoWords(node, file)) file.info(noWords, { place: node.position, ruleId: 'missing-alt' });
      const elsewhere = addressElsewhere(src);
      if (elsewhere) {
        toLink(node, elsewhere, alt, linked.has(node));
        return;
      }
      const image = resolveImage(src);
      images.push({ src, digest: image?.digest });
      if (!image) file.message(missingImage(src), { place: node.position, ruleId: 'missing-image' });
      if (image && !image.isBroken) show(node, image, alt, base);
      else leaveWords(node);
    });
    file.data.images = images;
  };
}

/** `alt=""` in HTML says that the picture says nothing; `![](…)` in Markdown says only that nobody thought of it. */
function hasNoWords({ properties, position }: Element, file: VFile): boolean {
  if (properties.alt === undefined) return true;
  const start = position?.start.offset;
  return properties.alt === '' && start !== undefined && String(file).startsWith('![', start);
}

const noWords =
  'This picture has no words for those who cannot see it. Write between the brackets what it shows: ![Two ferries at a quay.](harbour.jpg). If it shows nothing that the text does not say, write <img src="harbour.jpg" alt="">.';

function imagesInLinks(tree: Root): Set<Element> {
  const images = new Set<Element>();
  visit(tree, { tagName: 'a' }, (link) => {
    visit(link, { tagName: 'img' }, (image) => void images.add(image));
  });
  return images;
}

function addressElsewhere(src: string): URL | undefined {
  if (!/^(?:https?:)?\/\//iu.test(src)) return undefined;
  return URL.parse(src, 'https://example.org') ?? undefined;
}

/** Within a link already, only the words are left: a link holds no other. */
function toLink(node: Element, { href, hostname }: URL, alt: string, isLinked: boolean): void {
  node.tagName = isLinked ? 'span' : 'a';
  node.properties = isLinked ? {} : { href, rel: ['noopener'] };
  node.children = [{ type: 'text', value: alt || hostname }];
}

function show(node: Element, { src, width, height }: Image, alt: string, base: string): void {
  const shown = { src: withBase(base, src), alt, width, height, loading: 'lazy', decoding: 'async' };
  Object.assign(node.properties, shown);
}

/** What it shows, then its caption. */
function leaveWords(node: Element): void {
  const { alt = '', title = '' } = node.properties as { alt?: string; title?: string };
  node.tagName = 'span';
  node.properties = {};
  node.children = [{ type: 'text', value: [alt, title].filter(Boolean).join(' ') }];
}

/** What an editor is told when an image can't be found. */
export function missingImage(src: string): string {
  const what = src === '' ? 'This image names no file.' : `There is no image "${src}".`;
  return `${what} Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.`;
}
