import type { APIRoute } from 'astro';
import { getBody } from '../../../collections/get-texts.ts';
import { renderMailMessage } from '../../../outputs/mail/render-message.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'message/rfc822' };

export const getStaticPaths = () => routesOf('mailMessage');

export const GET: APIRoute<{ view: ViewOf<'mailMessage'> }> = async ({ props }) =>
  new Response(new Uint8Array(await renderMailMessage(props.view, getBody)), { headers });
