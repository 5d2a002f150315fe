import { renderRobots } from '../outputs/discovery/render-robots.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8' };

export const GET = async () => new Response(renderRobots((await onlyPage('robots')).view), { headers });
