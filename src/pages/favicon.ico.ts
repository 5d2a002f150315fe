import { getCard } from '../outputs/cards/get-card.ts';
import { onlyPage } from './_routes.ts';

const headers = { 'Content-Type': 'image/x-icon' };

export const GET = async () => new Response(await getCard((await onlyPage('favicon')).view), { headers });
