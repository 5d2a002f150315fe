import type { ImageObject } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import type { Article } from '../../model/article.ts';
import type { CardShape } from '../../model/card.ts';
import { articleCard, cardLink } from '../cards.ts';

/** 16:9, 4:3 and 1:1, which Google asks for together. */
const shapes: readonly CardShape[] = ['screen', 'classic', 'square'];

export function imagesOf(article: Article, digest: Digest): ImageObject[] {
  return shapes.map((shape) => {
    const { url, width, height } = cardLink(articleCard(article, digest, shape), digest);
    return { '@type': 'ImageObject', url, width: String(width), height: String(height) };
  });
}
