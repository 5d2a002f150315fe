import type { Command } from './outline.ts';

/**
 * Whether two outer contours of a glyph share room, as in variable fonts, whose stems and serifs are apart. An outer
 * contour runs the same way as the largest; the others are holes.
 */
export function isOverlapping(commands: readonly Command[]): boolean {
  const contours = contoursIn(commands).map(sizeOf);
  const [largest] = contours.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const outer = contours.filter(({ area }) => area * (largest?.area ?? 0) > 0);
  return outer.some((one, index) => outer.slice(index + 1).some((other) => shareRoom(one, other)));
}

interface Size {
  /** Positive or negative by the way that the contour runs; curves count as their control points' polygon. */
  area: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

function contoursIn(commands: readonly Command[]): Command[][] {
  const contours: Command[][] = [];
  for (const command of commands) {
    if (command.type === 'M') contours.push([]);
    contours.at(-1)?.push(command);
  }
  return contours;
}

function sizeOf(contour: readonly Command[]): Size {
  const values = contour.flatMap((command) => command.values);
  const [across, down] = [0, 1].map((axis) => values.filter((_, index) => index % 2 === axis));
  const [xs, ys] = [across ?? [], down ?? []];
  const area = xs.reduce((sum, x, index) => {
    const next = (index + 1) % xs.length;
    return sum + x * (ys[next] ?? 0) - (xs[next] ?? 0) * (ys[index] ?? 0);
  }, 0);
  return {
    area,
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

function shareRoom(a: Size, b: Size): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}
