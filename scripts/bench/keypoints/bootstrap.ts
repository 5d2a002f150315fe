/** A mean with the bounds between which it lies in 95 of 100 samples. */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Percentile bootstrap of a mean, 2,000 draws by a fixed seed (Efron 1979). */
export function bootstrapMean(values: readonly number[]): Interval {
  const draws = 2000;
  let state = 1;
  const means = Array.from({ length: draws }, () => {
    const drawn = values.map(() => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      // The high bits: the low ones of this generator repeat soon.
      return values[Math.floor((state / 2 ** 32) * values.length)] ?? 0;
    });
    return meanOf(drawn);
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (draws - 1))] ?? 0;
  return { mean: meanOf(values), low: at(0.025), high: at(0.975) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
