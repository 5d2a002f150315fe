import type { APIRoute } from 'astro';
import { getCard } from '../../outputs/cards/get-card.ts';
import type { ViewOf } from '../../views/pages.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('card');

export const GET: APIRoute<{ view: ViewOf<'card'> }> = async ({ props }) =>
  new Response(await getCard(props.view));
