import type { APIRoute } from 'astro';
import { getCard } from '../outputs/cards/get-card.ts';
import type { ViewOf } from '../views/pages.ts';
import { routesOf } from './_routes.ts';

const headers = { 'Content-Type': 'image/png' };

export const getStaticPaths = () => routesOf('iconPng');

export const GET: APIRoute<{ view: ViewOf<'iconPng'> }> = async ({ props }) =>
  new Response(await getCard(props.view), { headers });
