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
  /** Holds the contours' points, their curves' control points among them; none without a point. */
  box: Box | undefined;
  /** Whether it is put together from contours that overlap. */
  overlaps: boolean;
  /** Whether it hangs together with its neighbours. */
  joined: boolean;
}

/** In the font's units. */
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** A glyph at its place: a point (a, b) of its contours lies at (x + a · scale, baseline − rise − b · scale), in pixels. */
export interface PlacedGlyph {
  shape: Shape;
  x: number;
  /** Of its line. */
  baseline: number;
  /** How far it is lifted above the baseline, as marks are. */
  rise: number;
  scale: number;
}

/** Letters as shapes, without a font. */
export type Outline = readonly PlacedGlyph[];

/** Glyphs with their baseline beginning at (x, baseline); all in pixels. */
export function outlineOf(
  glyphs: readonly Glyph[],
  x: number,
  baseline: number,
  size: number,
): PlacedGlyph[] {
  return glyphs.map((glyph) => ({
    shape: shapeOf(glyph.face, glyph.id),
    x: x + glyph.x * size,
    baseline,
    rise: glyph.y * size,
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
  for (const { shape, x, baseline, rise, scale } of outline) {
    if (!shape.box) continue;
    left = Math.min(left, x + shape.box.left * scale);
    right = Math.max(right, x + shape.box.right * scale);
    top = Math.min(top, baseline - rise - shape.box.top * scale);
    bottom = Math.max(bottom, baseline - rise - shape.box.bottom * scale);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** SVG path data, to a hundredth. */
export function pathDataOf(outline: Outline): string {
  return outline
    .flatMap(({ shape, x, baseline, rise, scale }) =>
      shape.contours.map(({ type, values }) => {
        const points = values.map((value, at) =>
          at % 2 === 0 ? x + value * scale : baseline - rise - value * scale,
        );
        return type + points.map((point) => Math.round(point * 100) / 100).join(' ');
      }),
    )
    .join('');
}

/** A glyph's shape from its contours. */
export function shapeFrom(contours: readonly Command[], joined = false): Shape {
  return { contours, box: boxOf(contours), overlaps: isOverlapping(contours), joined };
}

const drawn = new WeakMap<Face, Map<number, Shape>>();

function shapeOf(face: Face, id: number): Shape {
  const shapes = drawn.get(face) ?? new Map<number, Shape>();
  drawn.set(face, shapes);
  const shape = shapes.get(id) ?? shapeFrom(face.font.glyphToJson(id), face.family.joined);
  shapes.set(id, shape);
  return shape;
}

function boxOf(contours: readonly Command[]): Box | undefined {
  const values = contours.flatMap((command) => command.values);
  if (values.length === 0) return undefined;
  const [xs, ys] = [values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
