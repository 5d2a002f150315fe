import { fileRoute } from '../_file-route.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('adminConfig');
export const GET = fileRoute('adminConfig');
