import { fileRoute } from './_file-route.ts';
import { routesOf } from './_routes.ts';

export const getStaticPaths = () => routesOf('redirect');
export const GET = fileRoute('redirect');
