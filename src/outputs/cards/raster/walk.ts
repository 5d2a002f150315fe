import type { PlacedGlyph } from '../type/outline.ts';

export type Edge = (fromX: number, fromY: number, toX: number, toY: number) => void;

/** A curve is drawn as straight edges that leave it by at most this many pixels. */
const tolerance = 0.1;

/** Goes along a glyph's contours in straight edges, seen from the pixel (left, top). */
export function walk({ shape, scale, ...place }: PlacedGlyph, left: number, top: number, edge: Edge): void {
  const [start, base] = [place.x - left, place.baseline - place.rise - top];
  let [startX, startY, penX, penY] = [0, 0, 0, 0];
  for (const { type, values } of shape.contours) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    const [x1, y1, x2, y2] = [start + a * scale, base - b * scale, start + c * scale, base - d * scale];
    if (type === 'M' || type === 'Z') {
      edge(penX, penY, startX, startY);
      if (type === 'M') [startX, startY] = [x1, y1];
      [penX, penY] = [startX, startY];
    } else if (type === 'L') {
      edge(penX, penY, x1, y1);
      [penX, penY] = [x1, y1];
    } else if (type === 'Q') {
      quadratic(penX, penY, x1, y1, x2, y2, edge);
      [penX, penY] = [x2, y2];
    } else {
      const [x3, y3] = [start + e * scale, base - f * scale];
      cubic([penX, penY, x1, y1, x2, y2, x3, y3], edge);
      [penX, penY] = [x3, y3];
    }
  }
}

function quadratic(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, edge: Edge): void {
  const bend = lengthOf(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2);
  // A quarter of the second difference is the distance of the curve's middle from its chord; it shrinks with the square.
  const count = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
  let [fromX, fromY] = [x0, y0];
  for (let step = 1; step <= count; step += 1) {
    const t = step / count;
    const s = 1 - t;
    const toX = s * s * x0 + 2 * s * t * x1 + t * t * x2;
    const toY = s * s * y0 + 2 * s * t * y1 + t * t * y2;
    edge(fromX, fromY, toX, toY);
    [fromX, fromY] = [toX, toY];
  }
}

function cubic(points: readonly number[], edge: Edge): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
  const bend = Math.max(
    lengthOf(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
    lengthOf(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
  );
  const count = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance)));
  let [fromX, fromY] = [x0, y0];
  for (let step = 1; step <= count; step += 1) {
    const t = step / count;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const toX = a * x0 + b * x1 + c * x2 + d * x3;
    const toY = a * y0 + b * y1 + c * y2 + d * y3;
    edge(fromX, fromY, toX, toY);
    [fromX, fromY] = [toX, toY];
  }
}

/** `Math.hypot` may differ in the last digit from one machine to another; a square root may not (IEEE 754). */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
