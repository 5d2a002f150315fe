import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawingFault } from '../../../src/store/guard/drawing-faults.ts';
import { measureImage } from '../../../src/store/guard/measure-image.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 3" ${attributes}>${inner}</svg>`;

test.each(
  [
    [
      'shapes and words',
      '<defs><path id="a" d="M0 0h4"/></defs><use href="#a"/><text onlyin="x">a &lt; b</text>',
    ],
    ['a style of its own', '<style>.a{fill:url(#g)}</style><rect class="a" style="fill:url(#g)"/>'],
    [
      'a link and an editor’s notes',
      '<a href="https://example.org/">x</a><metadata><rdf:li xmlns:rdf="x">y</rdf:li></metadata>',
    ],
    ['a picture within', '<image href="data:image/png;base64,AAAA"/>'],
  ].filter(([what]) => what !== ''),
)('a drawing with %s is a picture', (_what, inner) => {
  expect(drawingFault(svg(inner.replace('onlyin', 'font-size')))).toBeUndefined();
});

test.each([
  ['<script>alert(1)</script>', 'holds a <script>'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'holds a <script>'],
  ['<foreignObject><p/></foreignObject>', 'holds a <foreignobject>'],
  ['<rect onclick="alert(1)"/>', 'holds a program (onclick)'],
  ["<rect\n  onload = 'alert(1)'/>", 'holds a program (onload)'],
  ['<a href="javascript:alert(1)">x</a>', 'holds an address that runs (href)'],
  ['<a xlink:href="java&#x09;script&#58;alert(1)">x</a>', 'holds an address that runs (href)'],
  ['<a><set attributeName="href" to="javascript:alert(1)"/></a>', 'holds an address that runs (to)'],
  ['<use href="data:image/svg+xml,&lt;svg/>"/>', 'holds an address that runs (href)'],
  ['<image href="//canary.example/x.png"/>', 'asks another host for something'],
  ['<style>@import "x.css";</style>', 'asks another host for something'],
  ['<rect style="fill:url(https://canary.example/x)"/>', 'asks another host for something'],
])('%s makes it more', (inner, fault) => {
  expect(drawingFault(svg(inner))).toBe(fault);
});

test('entities and style sheets make it more', () => {
  expect(drawingFault(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`)).toMatch(/^defines entities/u);
  expect(drawingFault(`<?xml-stylesheet href="x.css"?>${svg('')}`)).toBe('asks for a style sheet');
});

/** The first bytes of a PNG that says it has some size. */
function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test('an image is what its name says, and can be unpacked', async () => {
  const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  expect(measureImage(png, '.PNG')).toEqual({ width: 4, height: 3 });
  expect(measureImage(png, '.jpg')).toMatchInlineSnapshot(
    `"This file is an image of the kind png, and its name says otherwise. Rename it to end in .png, or export it again."`,
  );
  expect(measureImage(pngHeader(60_000, 60_000), '.png')).toMatchInlineSnapshot(
    `"This image says that it has 60000 by 60000 pixels, more than can be unpacked. Make it smaller: 2000 pixels are wide enough for any page."`,
  );
  expect(measureImage(Buffer.from('GIF? no'), '.gif')).toMatch(/^This image can't be measured/u);
  expect(measureImage(Buffer.alloc(0), '.png')).toMatch(/^This image can't be measured/u);
  expect(measureImage(Buffer.from(svg('<script/>')), '.svg')).toMatchInlineSnapshot(
    `"This drawing holds a <script>, so it is more than a picture. Export it again as a plain SVG, or as a PNG."`,
  );
  expect(measureImage(Buffer.from(`\0${svg('')}`), '.svg')).toMatch(/UTF-8|can't be measured/u);
});
