import { unitsPerEm } from './face.ts';
import type { Face } from './face.ts';
import type { Glyph } from './shape.ts';
import { isOverlapping } from './overlaps.ts';

/** One step of a glyph's contour, in the font's units, upwards positive: M, L, Q, C and Z as in SVG. */
export interface Command {
  type: string;
  values: readonly number[];
}

/** What a glyph looks like, whatever its place. */
export interface Shape {
  contours: readonly Command[];
  /** Whether it is put together from contours that overlap, or hangs together with its neighbours. */
  overlaps: boolean;
}

/** A glyph at its place: a point (a, b) of its contours lies at (x + a · scale, y − b · scale), in pixels. */
export interface PlacedGlyph extends Shape {
  x: number;
  y: number;
  scale: number;
}

/** Letters as shapes, without a font. */
export type Outline = readonly PlacedGlyph[];

/** Glyphs with their baseline beginning at (x, y); all in pixels. */
export function outlineOf(glyphs: readonly Glyph[], x: number, y: number, size: number): PlacedGlyph[] {
  return glyphs.map(({ id, face, ...glyph }) => ({
    ...shapeOf(face, id),
    x: x + glyph.x * size,
    y: y - glyph.y * size,
    scale: size / unitsPerEm,
  }));
}

export interface Ink {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The box that holds an outline's points, its curves' control points among them; endless when it has none. */
export function inkOf(outline: Outline): Ink {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { contours, x, y, scale } of outline)
    for (const { values } of contours)
      for (let at = 0; at < values.length; at += 2) {
        const across = x + (values[at] ?? 0) * scale;
        const down = y - (values[at + 1] ?? 0) * scale;
        left = Math.min(left, across);
        right = Math.max(right, across);
        top = Math.min(top, down);
        bottom = Math.max(bottom, down);
      }
  return { left, top, width: right - left, height: bottom - top };
}

/** SVG path data, to a hundredth. */
export function pathDataOf(outline: Outline): string {
  return outline
    .flatMap(({ contours, x, y, scale }) =>
      contours.map(({ type, values }) => {
        const points = values.map((value, at) => (at % 2 === 0 ? x + value * scale : y - value * scale));
        return type + points.map((point) => Math.round(point * 100) / 100).join(' ');
      }),
    )
    .join('');
}

const drawn = new WeakMap<Face, Map<number, Shape>>();

function shapeOf(face: Face, id: number): Shape {
  const shapes = drawn.get(face) ?? new Map<number, Shape>();
  drawn.set(face, shapes);
  const shape = shapes.get(id) ?? readShape(face, id);
  shapes.set(id, shape);
  return shape;
}

function readShape({ font, family }: Face, id: number): Shape {
  const contours = font.glyphToJson(id);
  return { contours, overlaps: family.joined || isOverlapping(contours) };
}
