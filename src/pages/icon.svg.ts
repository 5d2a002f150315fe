import { getCard } from '../outputs/cards/get-card.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'image/svg+xml' };

export const GET = async () => new Response(await getCard((await onlyPage('iconSvg')).view), { headers });
