import type { CardKind } from '../../../model/card.ts';
import { article } from './article.ts';
import type { Desk } from './desk.ts';
import { edition } from './edition.ts';
import type { Node } from './node.ts';
import { quotation } from './quotation.ts';
import { site } from './site.ts';
import { topic } from './topic.ts';

/** How each kind of card is laid out; a new kind is a line here, a file beside it and a name in card.ts. */
export const designs: Record<CardKind, (desk: Desk) => Promise<Node>> = {
  site,
  article,
  topic,
  edition,
  quotation,
};
