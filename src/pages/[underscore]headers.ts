import type { APIRoute } from 'astro';
import { renderHeaders } from '../outputs/discovery/render-headers.ts';
import type { ViewOf } from '../views/pages.ts';
import { routesOf } from './_routes.ts';

// Astro takes no file whose name begins with _ for a route; a parameter may.
export const getStaticPaths = () => routesOf('headers');

// The policies of pages are known when all are rendered: publish/ adds them.
export const GET: APIRoute<{ view: ViewOf<'headers'> }> = ({ props }) =>
  new Response(renderHeaders(props.view, new Map()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
