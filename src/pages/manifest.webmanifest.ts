import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'application/manifest+json; charset=utf-8' };

export const GET = async () =>
  new Response(`${JSON.stringify((await onlyPage('manifest')).view, null, 2)}\n`, { headers });
