import { renderLlms } from '../outputs/twins/render-llms.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8' };

export const GET = async () => new Response(renderLlms((await onlyPage('llms')).view), { headers });
