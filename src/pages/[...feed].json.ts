import { fileRoute } from './_file-route.ts';
import { routesOf } from './_routes.ts';

export const getStaticPaths = () => routesOf('jsonFeed');
export const GET = fileRoute('jsonFeed');
