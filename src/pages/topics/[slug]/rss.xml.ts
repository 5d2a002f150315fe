import type { APIRoute } from 'astro';
import { getBody } from '../../../collections/get-texts.ts';
import { renderRss } from '../../../outputs/feeds/render-rss.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' };

export const getStaticPaths = () => routesOf('topicRss');

export const GET: APIRoute<{ view: ViewOf<'topicRss'> }> = ({ props }) =>
  new Response(renderRss(props.view, getBody), { headers });
