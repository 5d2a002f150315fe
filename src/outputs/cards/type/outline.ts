import { unitsPerEm } from './face.ts';
import type { Face } from './face.ts';
import type { Glyph } from './shape.ts';

/** SVG path data of glyphs, their baseline beginning at (x, y); all in pixels, to a hundredth. */
export function outlineOf(glyphs: readonly Glyph[], x: number, y: number, size: number): string {
  return glyphs
    .map((glyph) => placeGlyph(glyph, x + glyph.x * size, y - glyph.y * size, size / unitsPerEm))
    .join('');
}

/** The box that holds the points of path data, its curves' control points among them. */
export function inkOf(path: string): { left: number; top: number; width: number; height: number } {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}

interface Command {
  type: string;
  values: number[];
}

const drawn = new WeakMap<Face, Map<number, Command[]>>();

function placeGlyph({ id, face }: Glyph, x: number, y: number, scale: number): string {
  let path = '';
  for (const { type, values } of commandsOf(face, id)) {
    // Fonts count upwards from the baseline, SVG downwards.
    const points = values.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale));
    path += type + points.map((point) => Math.round(point * 100) / 100).join(' ');
  }
  return path;
}

function commandsOf(face: Face, id: number): Command[] {
  const glyphs = drawn.get(face) ?? new Map<number, Command[]>();
  drawn.set(face, glyphs);
  const commands = glyphs.get(id) ?? face.font.glyphToJson(id);
  glyphs.set(id, commands);
  return commands;
}
