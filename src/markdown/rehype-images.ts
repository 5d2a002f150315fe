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
}

export interface ImageOptions {
  base: string;
  /** Finds the image that a `src` of this article means; undefined when there is none. */
  resolveImage: (src: string) => Image | undefined;
}

/**
 * Local images get their published address and size; an image of another site becomes a link, since a page asks nothing of other hosts.
 *
 * `<img src="map.svg" alt="Map">` → `<img src="/media/map.1f3a9c2b.svg" alt="Map" width="1600" height="900" loading="lazy" decoding="async">`
 */
export function rehypeImages({ base, resolveImage }: ImageOptions) {
  return (tree: Root, file: VFile): void => {
    file.data.images = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return;
      const src = node.properties.src ?? '';
      if (/^https?:/iu.test(src)) {
        toLink(node, src);
        return;
      }
      const image = resolveImage(src);
      file.data.images?.push({ src, digest: image?.digest });
      if (!image) {
        file.message(missingImage(src), { place: node.position, ruleId: 'missing-image' });
        return;
      }
      const { width, height } = image;
      Object.assign(node.properties, {
        src: withBase(base, image.src),
        alt: node.properties.alt ?? '',
        width,
        height,
      });
      Object.assign(node.properties, { loading: 'lazy', decoding: 'async' });
    });
  };
}

function toLink(node: Element, href: string): void {
  const alt = node.properties.alt ?? '';
  node.tagName = 'a';
  node.properties = { href };
  node.children = [{ type: 'text', value: alt === '' ? new URL(href).hostname : alt }];
}

/** What an editor is told when an image can't be found or read. */
export function missingImage(src: string): string {
  return `There is no image "${src}". Put the file beside the article and write its name, or put it in public/ and begin with a slash: /images/harbour.jpg.`;
}
