/** A colour, moved towards another until it reads on a ground at 4.5:1, the contrast that WCAG 2.2 asks of text (1.4.3). */
export function readable(colour: string, ground: string, towards: string): string {
  let mixed = colour;
  for (let step = 1; step <= 20 && contrast(mixed, ground) < 4.5; step += 1)
    mixed = mix(colour, towards, step / 20);
  return mixed;
}

/** `#rrggbb` on the way from one colour to another; `share` 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Which of some colours is nearest to one, by the distance in sRGB; -1 when there are none. */
export function nearestOf(colour: string, others: readonly string[]): number {
  const wanted = channels(colour);
  const distances = others.map((other) =>
    channels(other).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
