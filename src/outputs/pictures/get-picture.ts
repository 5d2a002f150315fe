import sharp from 'sharp';
import { hashOf } from '../../lib/hash.ts';
import { createCache } from '../../store/cache.ts';
import { placesOf } from '../../store/places.ts';
import type { LeadImage } from '../../views/mail/lead-image.ts';
import { drawJpeg } from './draw-jpeg.ts';

const cache = createCache(placesOf(process.cwd(), process.env).cacheDir);

/**
 * A figure as a JPEG: from the cache when the same was drawn before, else drawn.
 *
 * @param file where the picture lies on the disk
 */
export async function getPicture(input: LeadImage, file: string): Promise<Uint8Array> {
  const key = hashOf([input, sharp.versions]);
  const known = cache.read('pictures', key);
  if (known) return known;
  const jpeg = await drawJpeg(input, file);
  cache.write('pictures', key, jpeg);
  return jpeg;
}
