import type { APIRoute } from 'astro';
import { renderTimelineJson } from '../../../outputs/timeline/render-json.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'application/json; charset=utf-8' };

export const getStaticPaths = () => routesOf('timelineJson');

export const GET: APIRoute<{ view: ViewOf<'timelineJson'> }> = ({ props }) =>
  new Response(renderTimelineJson(props.view), { headers });
