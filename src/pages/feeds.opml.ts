import { renderOpml } from '../outputs/feeds/render-opml.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'text/x-opml; charset=utf-8' };

export const GET = async () => new Response(renderOpml((await onlyPage('opml')).view), { headers });
