import type { APIRoute } from 'astro';
import { renderSitemap } from '../outputs/discovery/render-sitemap.ts';
import type { ViewOf } from '../views/pages.ts';
import { routesOf } from './_routes.ts';

const headers = { 'Content-Type': 'application/xml; charset=utf-8' };

export const getStaticPaths = () => routesOf('sitemap');

export const GET: APIRoute<{ view: ViewOf<'sitemap'> }> = ({ props }) =>
  new Response(renderSitemap(props.view), { headers });
