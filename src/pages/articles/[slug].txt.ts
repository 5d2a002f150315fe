import type { APIRoute } from 'astro';
import { getBody } from '../../collections/get-texts.ts';
import { renderText } from '../../outputs/twins/render-text.ts';
import type { ViewOf } from '../../views/pages.ts';
import { routesOf } from '../_routes.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8' };

export const getStaticPaths = () => routesOf('textTwin');

export const GET: APIRoute<{ view: ViewOf<'textTwin'> }> = ({ props }) =>
  new Response(renderText(props.view, getBody), { headers });
