import type { APIRoute } from 'astro';
import { getBody } from '../../collections/get-texts.ts';
import { renderMarkdown } from '../../outputs/twins/render-markdown.ts';
import type { ViewOf } from '../../views/pages.ts';
import { routesOf } from '../_routes.ts';

const headers = { 'Content-Type': 'text/markdown; charset=utf-8' };

export const getStaticPaths = () => routesOf('markdownTwin');

export const GET: APIRoute<{ view: ViewOf<'markdownTwin'> }> = ({ props }) =>
  new Response(renderMarkdown(props.view, getBody), { headers });
