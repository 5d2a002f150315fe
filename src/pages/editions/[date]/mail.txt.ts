import { fileRoute } from '../../_file-route.ts';
import { routesOf } from '../../_routes.ts';

export const getStaticPaths = () => routesOf('mailText');
export const GET = fileRoute('mailText');
