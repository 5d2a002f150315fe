import type { APIRoute } from 'astro';
import { getMediaFile } from '../../../collections/get-media-file.ts';
import { getPicture } from '../../../outputs/pictures/get-picture.ts';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

const headers = { 'Content-Type': 'image/jpeg' };

export const getStaticPaths = () => routesOf('leadImage');

export const GET: APIRoute<{ view: ViewOf<'leadImage'> }> = async ({ props: { view } }) =>
  new Response(await getPicture(view, await getMediaFile(view.picture)), { headers });
