/**
 * The exact area that contours cover of each pixel, after Raph Levien, “Inside the fastest font renderer in the world”
 * (2016): every edge adds what lies to its right, positive when it falls and negative when it rises, as differences
 * from pixel to pixel; `sumUp` turns the differences of each row into shares of a pixel.
 */
export function addEdge(
  areas: Float32Array,
  width: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return;
  const falls = y0 < y1;
  const [top, bottom] = falls ? [y0, y1] : [y1, y0];
  const slope = (x1 - x0) / (y1 - y0);
  let x = falls ? x0 : x1;
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const height = Math.min(row + 1, bottom) - Math.max(row, top);
    const next = x + slope * height;
    addRow(areas, row * width, falls ? height : -height, Math.min(x, next), Math.max(x, next));
    x = next;
  }
}

/** Contours that run the same way are joined; one that runs the other way is a hole. */
export function sumUp(areas: Float32Array, width: number, height: number): void {
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += areas[at] ?? 0;
      areas[at] = Math.min(1, Math.abs(sum));
    }
  }
}

/** The part of an edge within one row of pixels: it falls by `height` between `left` and `right`. */
export function addRow(areas: Float32Array, row: number, height: number, left: number, right: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const at = row + first;
  if (last <= first + 1) {
    const share = (left + right) / 2 - first;
    areas[at] = (areas[at] ?? 0) + height * (1 - share);
    areas[at + 1] = (areas[at + 1] ?? 0) + height * share;
    return;
  }
  const steep = height / (right - left);
  let passed = 0;
  let sum = 0;
  for (let column = first; column < last; column += 1) {
    const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
    const area = passed + steep * (to - from) * (column + 1 - (from + to) / 2);
    areas[row + column] = (areas[row + column] ?? 0) + area - sum;
    sum = area;
    passed += steep * (to - from);
  }
  areas[row + last] = (areas[row + last] ?? 0) + height - sum;
}
