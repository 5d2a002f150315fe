import { isUtf8 } from 'node:buffer';
import { RefusedError } from '../draft.ts';

/** A larger input is no article. */
export const largest = 10_000_000;

/**
 * Bytes as text: by their byte order mark, as UTF-16 without one, as UTF-8 when every byte fits, as what the page or the
 * feed declares, else as windows-1252.
 *
 * @throws {RefusedError} when the bytes are no text
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes.length > largest) throw new RefusedError(tooLarge(bytes.length));
  if (bytes.length === 0) throw new RefusedError('It is empty.');
  const kind = knownBinary(bytes);
  if (kind !== undefined) throw new RefusedError(kind);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (isBinary(text))
    throw new RefusedError('It is not text. Give the importer text, HTML, Markdown or a feed.');
  if (text.trim() === '') throw new RefusedError('It is empty.');
  return text;
}

export function tooLarge(size: number): string {
  return `It has ${Math.ceil(size / 1e5) / 10} MB; an article has at most ${largest / 1e6} MB. Split it, or take out what is not text.`;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncodingOf(bytes) ?? 'windows-1252';
}

/** Latin letters, spaces and line ends in UTF-16 put a zero into every other byte. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 20;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** `<meta charset="…">`, `<meta … content="text/html; charset=…">`, `<?xml … encoding="…"?>` */
function declaredEncodingOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
  const label = /(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w:-]+)/iu.exec(start)?.groups?.label;
  if (label === undefined || /^utf-?16/iu.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Files that people drop here by mistake, and what to do with each. */
const binaries: readonly { magic: string; message: string }[] = [
  { magic: '%PDF', message: 'It is a PDF. Copy its text into a .txt file and import that.' },
  {
    magic: 'PK\u0003\u0004',
    message: 'It is a Word document or an archive. Save it as text or as HTML and import that.',
  },
  {
    magic: '\u00d0\u00cf\u0011\u00e0',
    message: 'It is an Office document. Save it as text or as HTML and import that.',
  },
  { magic: '{\\rtf', message: 'It is rich text (RTF). Save it as plain text and import that.' },
  { magic: '\u0089PNG', message: 'It is a picture, not an article.' },
  { magic: '\u00ff\u00d8\u00ff', message: 'It is a picture, not an article.' },
  { magic: 'GIF8', message: 'It is a picture, not an article.' },
  { magic: '\u001f\u008b', message: 'It is compressed. Unpack it and import what is inside.' },
];

function knownBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return binaries.find(({ magic }) => start.startsWith(magic))?.message;
}

/** Text has next to no control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  const broken = sample.match(/\uFFFD/gu)?.length ?? 0;
  return sample.includes('\0') || controls + broken > sample.length / 50;
}
