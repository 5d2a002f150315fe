import { fileRoute } from './_file-route.ts';

export const GET = fileRoute('opml');
