import { fileRoute } from '../_file-route.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('adminFile');
export const GET = fileRoute('adminFile');
