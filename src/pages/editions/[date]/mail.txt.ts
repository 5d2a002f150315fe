import type { APIRoute } from 'astro';
import { getBody } from '../../../collections/get-texts.ts';
import { renderMailText } from '../../../outputs/mail/render-text.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed; delsp=yes' };

export const getStaticPaths = () => routesOf('mailText');

export const GET: APIRoute<{ view: ViewOf<'mailText'> }> = ({ props }) =>
  new Response(renderMailText(props.view, getBody), { headers });
