import type { Shape } from './shape.ts';
import { mediaType, plainText, positive, uri } from './values.ts';

const plainType = (value: string) => (value === 'plain' ? undefined : `type ${value}`);

/** Media RSS, as far as the feeds use it. */
export const mediaShapes: Readonly<Record<string, Shape>> = {
  'media:content': {
    attributes: {
      'url!': uri,
      'medium!': (value) => (value === 'image' ? undefined : `medium ${value}`),
      width: positive,
      height: positive,
      type: mediaType,
    },
    children: { 'media:description': '?', 'media:credit': '*' },
  },
  'media:description': { attributes: { type: plainType }, text: plainText },
  'media:credit': { text: plainText },
};
