import type { Digest } from '../../collections/digest.ts';
import type { Edition } from '../../digest/editions.ts';
import type { EditionView } from '../edition-view.ts';
import { absolute } from '../syndicated.ts';
import { leadImage, leadImagePath } from './lead-image.ts';
import { mailStory } from './mail-story.ts';
import type { MailStory } from './mail-story.ts';

/** The first story of a mail. */
export interface MailLead extends MailStory {
  keyPoints: string[];
  figure?: MailFigure | undefined;
}

export interface MailFigure {
  url: string;
  alt: string;
  /** Pixels of the mail's column that it takes. */
  width: number;
  height: number;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** Pixels of a mail's column: 600 less its margins. */
const columnWidth = 552;

export function mailLead(edition: Edition, { lead }: EditionView, digest: Digest): MailLead | undefined {
  if (!lead) return undefined;
  return {
    ...mailStory(lead, edition.articles, digest),
    keyPoints: lead.keyPoints,
    figure: figureOf(edition, lead, digest),
  };
}

function figureOf(
  edition: Edition,
  { figure }: NonNullable<EditionView['lead']>,
  digest: Digest,
): MailFigure | undefined {
  const image = leadImage(edition);
  if (!figure || !image) return undefined;
  const width = Math.min(columnWidth, image.width);
  return {
    url: absolute(leadImagePath(edition), digest),
    alt: figure.alt,
    width,
    height: Math.max(1, Math.round((width * image.height) / image.width)),
    caption: figure.caption,
    credit: figure.credit,
  };
}
