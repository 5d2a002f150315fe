import type { Edition } from '../../digest/editions.ts';
import type { Figure } from '../../model/figure.ts';
import { allowanceOf } from '../../model/rights.ts';

/** A picture as mail programs can show it: a JPEG, as they know no SVG and not all know WebP. */
export interface LeadImage {
  /** SHA-256 of the picture. Its file is handed to the drawing, so that no path is in a key. */
  picture: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Twice the width of a mail's column, for screens with two pixels in one. */
const widest = 1200;

/** `/editions/<date>/lead.jpg`: the first story's figure, for the mail. */
export function leadImage(edition: Edition): LeadImage | undefined {
  const [lead] = edition.articles;
  if (!lead?.figure || !allowanceOf(lead.rights).figure) return undefined;
  const { src, digest: picture, width, height } = lead.figure;
  const wanted = isDrawing(src) ? widest : Math.min(widest, width);
  return { picture, width: wanted, height: Math.max(1, Math.round((wanted * height) / width)) };
}

export function leadImagePath({ date }: Pick<Edition, 'date'>): string {
  return `/editions/${date}/lead.jpg`;
}

/** What has no pixels of its own, and is as sharp as it is drawn. */
function isDrawing(src: Figure['src']): boolean {
  return src.endsWith('.svg');
}
