import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteHeadersOf } from './site-headers.ts';

/** A site that is being served. */
export interface Served {
  /** Of the front page. */
  address: string;
  close: () => void;
}

/**
 * Serves a built site on this machine, under its base path and with its headers, as a static host would.
 *
 * @param port the one wanted; when it is taken, a free one
 * @param compressed whether `x.br` beside a file is sent to who takes Brotli
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  { compressed = false } = {},
): Promise<Served> {
  const server = createSiteServer(folder, base, compressed);
  await listen(server, port).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listen(server, 0);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}${base}`, close };
}

function createSiteServer(folder: string, base: string, compressed: boolean): Server {
  const files = sirv(folder, { dev: !compressed, etag: true, brotli: compressed });
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(join(folder, '404.html')).pipe(response);
  };
  const headersFor = siteHeadersOf(folder);
  return createServer((request: IncomingMessage, response) => {
    const url = request.url ?? '/';
    response.setHeaders(new Map(Object.entries(headersFor(url.replace(/[?#].*$/u, '')))));
    if (url === base.slice(0, -1)) response.writeHead(301, { Location: base }).end();
    else if (url.startsWith(base))
      files(within(request, base), response, () => {
        notFound(response);
      });
    else notFound(response);
  });
}

/** The request as it would be if the site lay at the root. */
function within(request: IncomingMessage, base: string): IncomingMessage {
  request.url = (request.url ?? base).slice(base.length - 1);
  return request;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
}
