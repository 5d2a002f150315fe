import { renderNewsSitemap } from '../outputs/discovery/render-sitemap.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'application/xml; charset=utf-8' };

export const GET = async () =>
  new Response(renderNewsSitemap((await onlyPage('newsSitemap')).view), { headers });
