import type { APIRoute } from 'astro';
import { getMediaFile } from '../../collections/get-media-file.ts';
import { getCard } from '../../outputs/cards/get-card.ts';
import type { ViewOf } from '../../views/pages.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('card');

export const GET: APIRoute<{ view: ViewOf<'card'> }> = async ({ props: { view } }) => {
  const figureFile = view.figure === undefined ? undefined : await getMediaFile(view.figure);
  return new Response(await getCard(view, figureFile));
};
