import type { APIRoute } from 'astro';
import { renderIcs } from '../../../outputs/timeline/render-ics.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'text/calendar; charset=utf-8' };

export const getStaticPaths = () => routesOf('timelineIcs');

export const GET: APIRoute<{ view: ViewOf<'timelineIcs'> }> = ({ props }) =>
  new Response(renderIcs(props.view), { headers });
