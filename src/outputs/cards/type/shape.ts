import * as hb from 'harfbuzzjs';
import { unitsPerEm } from './face.ts';
import type { Face } from './face.ts';

/** A stretch of a line in one face and one direction. */
export interface Run {
  text: string;
  face: Face;
  /** Embedding level: odd runs from right to left. */
  level: number;
}

export interface Glyph {
  id: number;
  face: Face;
  /** Pen position from the start of the line, in em; y upwards. */
  x: number;
  y: number;
}

export interface Shaped {
  glyphs: Glyph[];
  /** In em. */
  width: number;
}

/** Turns the runs of a line, in visual order, into glyphs; `tracking` is space between letters, in em. */
export function shapeRuns(runs: readonly Run[], lang: string, tracking: number): Shaped {
  const glyphs: Glyph[] = [];
  let pen = 0;
  for (const run of runs) {
    const buffer = shapeRun(run, lang, tracking);
    const infos = buffer.getGlyphInfos();
    for (const [index, { xAdvance, xOffset, yOffset }] of buffer.getGlyphPositions().entries()) {
      const { codepoint: id = 0, cluster } = infos[index] ?? {};
      glyphs.push({ id, face: run.face, x: pen + xOffset / unitsPerEm, y: yOffset / unitsPerEm });
      pen += xAdvance / unitsPerEm;
      if (cluster !== infos[index + 1]?.cluster && !run.face.family.joined) pen += tracking;
    }
  }
  return { glyphs, width: Math.max(0, pen - tracking) };
}

const spacedOut = ['liga', 'clig', 'dlig'].map((tag) => new hb.Feature(tag, 0));

/** One for all: each new one would take memory until the next collection of garbage. */
const buffer = new hb.Buffer();

function shapeRun({ text, face, level }: Run, lang: string, tracking: number): hb.Buffer {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(lang);
  buffer.setDirection(level % 2 === 1 ? hb.Direction.RTL : hb.Direction.LTR);
  hb.shape(face.font, buffer, tracking > 0 ? spacedOut : []);
  return buffer;
}
