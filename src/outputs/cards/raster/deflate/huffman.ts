/**
 * How many bits each symbol has in a Huffman code of the least weight: none for a symbol that does not occur. When the code
 * has more than `most` bits, rare symbols are taken for less rare until it has not.
 *
 * @param counts how often each symbol occurs; at least two of them do
 */
export function codeLengthsOf(counts: Uint32Array, most: number): Uint8Array {
  const leaves: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol += 1)
    if ((counts[symbol] ?? 0) > 0) leaves.push(symbol);
  leaves.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const weights = leaves.map((symbol) => counts[symbol] ?? 0);
  let depths = depthsOf(weights);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let least = sum / 2 ** most; (depths[0] ?? 0) > most; least *= 2)
    depths = depthsOf(weights.map((weight) => Math.max(weight, least)));
  const lengths = new Uint8Array(counts.length);
  for (const [at, symbol] of leaves.entries()) lengths[symbol] = depths[at] ?? 0;
  return lengths;
}

/** Codes of these lengths (RFC 1951, 3.2.2). Their bits are turned round, since bytes are filled from their low end. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(longest + 2);
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length < next.length; length += 1)
    next[length] = ((next[length] ?? 0) + (next[length - 1] ?? 0)) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[symbol] = turnedRound(code, length);
  }
  return codes;
}

/** Bits of the longest code that RFC 1951 allows. */
const longest = 15;

/** How deep each leaf lies in the tree; the leaves come lightest first, so that the first lies deepest. */
function depthsOf(weights: readonly number[]): Uint8Array {
  // What is joined gets heavier and heavier: behind the leaves stands a second list in order.
  const nodes = [...weights];
  const above = new Uint16Array(2 * weights.length);
  let [leaf, joint] = [0, weights.length];
  const takeLightest = () =>
    leaf < weights.length && (joint === nodes.length || (nodes[leaf] ?? 0) <= (nodes[joint] ?? 0))
      ? leaf++
      : joint++;
  while (nodes.length < 2 * weights.length - 1) {
    const [one, other] = [takeLightest(), takeLightest()];
    above[one] = above[other] = nodes.length;
    nodes.push((nodes[one] ?? 0) + (nodes[other] ?? 0));
  }
  const depths = new Uint8Array(nodes.length);
  for (let node = nodes.length - 2; node >= 0; node -= 1) depths[node] = (depths[above[node] ?? 0] ?? 0) + 1;
  return depths.subarray(0, weights.length);
}

function turnedRound(code: number, bits: number): number {
  let turned = 0;
  for (let bit = 0; bit < bits; bit += 1) turned |= ((code >> bit) & 1) << (bits - 1 - bit);
  return turned;
}
