import { fileRoute } from '../_file-route.ts';
import { routesOf } from '../_routes.ts';

export const getStaticPaths = () => routesOf('admin');
export const GET = fileRoute('admin');
