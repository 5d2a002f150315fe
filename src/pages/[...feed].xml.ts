import type { APIRoute } from 'astro';
import { getBody } from '../collections/get-texts.ts';
import { renderFeed } from '../outputs/feeds/render-feed.ts';
import { feedFormats } from '../views/feeds/feed-files.ts';
import type { ViewOf } from '../views/pages.ts';
import { routesOf } from './_routes.ts';

export const getStaticPaths = () => routesOf('xmlFeed');

export const GET: APIRoute<{ view: ViewOf<'xmlFeed'> }> = ({ props: { view } }) =>
  new Response(renderFeed(view, getBody), {
    headers: { 'Content-Type': `${feedFormats[view.format].type}; charset=utf-8` },
  });
