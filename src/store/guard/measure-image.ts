import { isUtf8 } from 'node:buffer';
import { imageSize } from 'image-size';
import { drawingFault } from './drawing-faults.ts';

/** Pixels. A camera has 50 million, and a picture is unpacked to four bytes for each. */
const mostPixels = 100_000_000;

/** Bytes of an image's file. */
export const mostImageBytes = 50_000_000;

/** The size of an image in pixels, or what its editor is told of one that can't be shown or is more than a picture. */
export function measureImage(bytes: Buffer, ending: string): { width: number; height: number } | string {
  const found = sizeIn(bytes);
  if (typeof found === 'string') return found;
  const { width, height, type } = found;
  if (!endings[type]?.includes(ending.toLowerCase()))
    return `This file is an image of the kind ${type}, and its name says otherwise. Rename it to end in ${endings[type]?.[0] ?? `.${type}`}, or export it again.`;
  if (width * height > mostPixels)
    return `This image says that it has ${width} by ${height} pixels, more than can be unpacked. Make it smaller: 2000 pixels are wide enough for any page.`;
  const fault = type === 'svg' ? faultOfSvg(bytes) : undefined;
  if (fault === undefined) return { width, height };
  return `This drawing ${fault}, so it is more than a picture. Export it again as a plain SVG, or as a PNG.`;
}

/** By the kind that the first bytes show, the endings that its name may have; the best first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  jpg: ['.jpg', '.jpeg'],
  png: ['.png'],
  gif: ['.gif'],
  webp: ['.webp'],
  avif: ['.avif'],
  heif: ['.avif'],
  svg: ['.svg'],
};

const unmeasured =
  "This image can't be measured: it is empty, damaged or not what its name says. Export it again; an SVG needs a width and a height, or a viewBox.";

function sizeIn(bytes: Buffer): { width: number; height: number; type: string } | string {
  try {
    const { width, height, type } = imageSize(bytes);
    return type === undefined || !(width > 0) || !(height > 0) ? unmeasured : { width, height, type };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unmeasured;
  }
}

function faultOfSvg(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return 'is not written in UTF-8';
  return drawingFault(bytes.toString('utf8'));
}
