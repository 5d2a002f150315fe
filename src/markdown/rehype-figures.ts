import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * An image that has a paragraph to itself is a figure; the words after its address are the caption, and what stands in
 * brackets at their end is the credit.
 *
 * `![Two ferries.](harbour.jpg 'The harbour in June. (Ana Lima)')` →
 * `<figure><img alt="Two ferries." …><figcaption>The harbour in June. <small>Ana Lima</small></figcaption></figure>`
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'p' }, (node) => {
      const [image, ...others] = node.children.filter((child) => !isSpace(child));
      if (image?.type !== 'element' || image.tagName !== 'img' || others.length > 0) return;
      const { title } = image.properties;
      delete image.properties.title;
      node.tagName = 'figure';
      node.children =
        typeof title === 'string' && title.trim() !== '' ? [image, captionOf(title.trim())] : [image];
    });
  };
}

function captionOf(title: string): Element {
  const [, caption = title, credit] = /^(.*\S)\s+\(([^()]+)\)$/su.exec(title) ?? [];
  const words: ElementContent[] = [{ type: 'text', value: caption }];
  if (credit !== undefined)
    words.push({ type: 'text', value: ' ' }, element('small', [{ type: 'text', value: credit }]));
  return element('figcaption', words);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
