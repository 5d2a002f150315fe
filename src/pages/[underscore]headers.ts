import { fileRoute } from './_file-route.ts';
import { routesOf } from './_routes.ts';

// Astro takes no file whose name begins with _ for a route; a parameter may.
export const getStaticPaths = () => routesOf('headers');
export const GET = fileRoute('headers');
