import sharp from 'sharp';

/** Where a picture can be seen through. `--paper` of tokens.css. */
const paper = '#fbf8f1';

/** Pixels for an inch that sharp gives a drawing of no given density. */
const usualDensity = 72;

/** A picture as a JPEG of the given size; a drawing is as sharp at any. */
export async function drawJpeg(
  { width, height }: { width: number; height: number },
  file: string,
): Promise<Uint8Array> {
  const { width: natural, format } = await sharp(file).metadata();
  // libvips refuses more than 100,000.
  const density = Math.min(100_000, usualDensity * Math.max(1, width / natural));
  const image = format === 'svg' ? sharp(file, { density }) : sharp(file).autoOrient();
  return image
    .resize({ width, height, fit: 'fill' })
    .flatten({ background: paper })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
