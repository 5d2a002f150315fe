import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawJpeg } from '../../../src/outputs/pictures/draw-jpeg.ts';
import { temporaryFolder } from '../../support/folder.ts';

async function draw(name: string, bytes: string | Uint8Array, size = { width: 120, height: 60 }) {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const jpeg = await drawJpeg(size, file);
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { jpeg, info, at };
}

const half =
  '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><rect width="6" height="6" fill="#000"/></svg>';

test('a drawing is as sharp as it is large', async () => {
  const { info, at } = await draw('half.svg', half);
  expect([info.width, info.height]).toEqual([120, 60]);
  expect((await sharp((await draw('half.svg', half)).jpeg).metadata()).format).toBe('jpeg');
  expect(Math.max(...at(56, 30))).toBeLessThan(30);
});

test('what can be seen through is paper', async () => {
  const { at } = await draw('half.svg', half);
  at(100, 30).forEach((value, channel) =>
    expect(Math.abs(value - ([251, 248, 241][channel] ?? 0))).toBeLessThan(4),
  );
});

test('a photograph is turned upright', async () => {
  const red = { create: { width: 60, height: 120, channels: 3 as const, background: '#ff0000' } };
  const blue = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer();
  const lying = await sharp(red)
    .composite([{ input: blue, left: 0, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { at } = await draw('lying.jpg', lying);
  expect(at(110, 30)[2]).toBeGreaterThan(200);
  expect(at(10, 30)[0]).toBeGreaterThan(200);
});

test('is the same each time', async () => {
  expect((await draw('half.svg', half)).jpeg).toEqual((await draw('half.svg', half)).jpeg);
});
