import { readFile } from 'node:fs/promises';
import * as hb from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Family } from './families.ts';

/** A font file opened at one weight; its units are thousandths of an em. */
export interface Face {
  family: Family;
  font: hb.Font;
}

/** Units to the em of every face, whatever the file's own. */
export const unitsPerEm = 1000;

/** Opens a font file; each file and weight once. */
export function openFace(file: string, family: Family, weight: number): Promise<Face> {
  const key = `${file} ${weight}`;
  const face = opened.get(key) ?? open(file, family, weight);
  opened.set(key, face);
  return face;
}

/** Whether a face has a glyph for every character of a text that is meant to be seen. */
export function covers(face: Face, text: string): boolean {
  return Array.from(text).every(
    (character) => isInvisible(character) || Boolean(face.font.nominalGlyph(character.codePointAt(0) ?? 0)),
  );
}

/** Joiners, variation selectors and the like, which fonts may leave out. */
export function isInvisible(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}

const opened = new Map<string, Promise<Face>>();

async function open(file: string, family: Family, weight: number): Promise<Face> {
  const unpacked = files.get(file) ?? unpack(file);
  files.set(file, unpacked);
  const font = new hb.Font(await unpacked);
  font.setScale(unitsPerEm * family.scale, unitsPerEm * family.scale);
  // The display cut: finer hairlines, closer set. A family without the axis takes no notice.
  font.setVariations([new hb.Variation('wght', weight), new hb.Variation('opsz', 60)]);
  return { family, font };
}

/** All weights of a file share its bytes. */
const files = new Map<string, Promise<hb.Face>>();

async function unpack(file: string): Promise<hb.Face> {
  return new hb.Face(new hb.Blob(await decompress(await readFile(file))));
}
