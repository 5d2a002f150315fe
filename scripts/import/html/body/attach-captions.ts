import type { Element, ElementContent } from 'hast';
import { captions } from '../../words/captions.ts';
import { elementsOf, isInline, newElement, prop, textOf } from '../tree.ts';
import { isCaption, mediaKindOf } from './media.ts';

/** Longer ones are paragraphs. */
const longest = 300;

/** Puts the line below a picture into its figure, where the page only shows by its look that it is a caption. */
export function attachCaptions(parent: Element): void {
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element' && !mediaKindOf(child)) attachCaptions(child);
    const picture = children.findLast((other) => other.type !== 'text' || other.value.trim() !== '');
    const belongs = child.type === 'element' && isBareFigure(picture) && isCaptionLine(child);
    if (belongs)
      picture.children = [
        newElement(picture.tagName, picture.children, picture.properties),
        newElement('figcaption', [child]),
      ];
    if (belongs) Object.assign(picture, { tagName: 'figure', properties: { dataMedia: 'figure' } });
    else children.push(child);
  }
  parent.children = children;
}

function isBareFigure(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && mediaKindOf(node) === 'figure' && textOf(node) === '';
}

function isCaptionLine(line: Element): boolean {
  const text = textOf(line);
  if (text === '' || text.length > longest || /^h[1-6]$/u.test(line.tagName)) return false;
  if (elementsOf(line).some((inner) => !isInline(inner))) return false;
  const isSmall = line.children.every((child) => textOf(child) === '' || isSmallPrint(child));
  return isCaption(line) || isSmall || isCentred(line) || captions.some((pattern) => pattern.test(text));
}

function isSmallPrint(node: ElementContent): boolean {
  return node.type === 'element' && ['em', 'i', 'small'].includes(node.tagName);
}

function isCentred(line: Element): boolean {
  return prop(line, 'align') === 'center' || /text-align\s*:\s*center/iu.test(prop(line, 'style') ?? '');
}
