import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site on this machine, under its base path, as a static host would.
 *
 * @param port the one wanted; when it is taken, a free one
 * @returns the address of the front page
 */
export async function serve(folder: string, base: string, port: number): Promise<string> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(join(folder, '404.html')).pipe(response);
  };
  const server = createServer((request: IncomingMessage, response) => {
    const url = request.url ?? '/';
    if (url === base.slice(0, -1)) response.writeHead(301, { Location: base }).end();
    else if (url.startsWith(base))
      files(within(request, base), response, () => {
        notFound(response);
      });
    else notFound(response);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(wanted, '127.0.0.1', () => resolve());
    });
  await listen(port).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listen(0);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

/** The request as it would be if the site lay at the root. */
function within(request: IncomingMessage, base: string): IncomingMessage {
  request.url = (request.url ?? base).slice(base.length - 1);
  return request;
}
