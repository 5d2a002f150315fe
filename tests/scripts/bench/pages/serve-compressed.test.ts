import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { onTestFinished, expect, test } from 'vitest';
import { serveCompressed } from '../../../../scripts/bench/pages/serve-compressed.ts';
import { temporaryFolder, writeFiles } from '../../../support/folder.ts';

test('texts are sent in Brotli to who takes it, plain to others, and the site itself is left as it was', async () => {
  const folder = temporaryFolder();
  const text = 'The ferry sails. '.repeat(100);
  writeFiles(folder, { 'index.html': text });
  const { address, close } = await serveCompressed(folder, '/repo/');
  onTestFinished(close);
  const packed = await get(address, 'br');
  expect(packed.encoding).toBe('br');
  expect(packed.type).toContain('text/html');
  expect(brotliDecompressSync(packed.body).toString()).toBe(text);
  const plain = await get(address, 'identity');
  expect(plain.encoding).toBeUndefined();
  expect(plain.body.toString()).toBe(text);
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(existsSync(join(folder, 'index.html.br'))).toBe(false);
});

async function get(address: string, encoding: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { headers: { 'Accept-Encoding': encoding } }, resolve)
      .on('error', reject)
      .end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { 'content-encoding': coding, 'content-type': type } = response.headers;
  return { encoding: coding, type, body: Buffer.concat(chunks) };
}
