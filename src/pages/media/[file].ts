import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getMediaFile } from '../../collections/get-media-file.ts';
import type { ViewOf } from '../../views/pages.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('media');

export const GET: APIRoute<{ view: ViewOf<'media'> }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(await getMediaFile(props.view.bytes))));
