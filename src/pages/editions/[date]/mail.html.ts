import type { APIRoute } from 'astro';
import { getBody } from '../../../collections/get-texts.ts';
import { renderMailHtml } from '../../../outputs/mail/render-html.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'text/html; charset=utf-8' };

export const getStaticPaths = () => routesOf('mailHtml');

export const GET: APIRoute<{ view: ViewOf<'mailHtml'> }> = ({ props }) =>
  new Response(renderMailHtml(props.view, getBody), { headers });
