import { getBody } from '../collections/get-texts.ts';
import { renderRss } from '../outputs/feeds/render-rss.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' };

export const GET = async () => new Response(renderRss((await onlyPage('rss')).view, getBody), { headers });
