import type { APIRoute } from 'astro';
import type { ViewOf } from '../../../views/pages.ts';
import { routesOf } from '../../_routes.ts';

export const getStaticPaths = () => routesOf('latest');

export const GET: APIRoute<{ view: ViewOf<'latest'> }> = ({ props }) => Response.json(props.view);
