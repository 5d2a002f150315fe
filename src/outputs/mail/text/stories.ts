import { fill } from '../../../strings/words.ts';
import type { MailStory } from '../../../views/mail/mail-story.ts';
import { flowed } from '../flowed.ts';
import { heading, thickRule, thinRule } from './parts.ts';
import type { Block, Desk } from './parts.ts';

/** The first story, with its key points. */
export function leadBlocks(desk: Desk): Block[] {
  const { lead, words, lang } = desk.view;
  if (!lead) return [];
  const points = lead.keyPoints.map((text) => flowed(`* ${text}`, lead.lang));
  return [
    [thickRule],
    titleOf(lead, desk),
    ...summaryOf(lead),
    ...(points.length > 0
      ? [flowed(fill(words.labelled, { label: words.keyPoints, text: '' }).trimEnd(), lang), ...points]
      : []),
    ...bylineOf(lead, desk),
  ];
}

export function secondaryBlocks(desk: Desk): Block[] {
  return desk.view.secondary.flatMap((story) => [
    [thinRule],
    titleOf(story, desk),
    ...summaryOf(story),
    ...bylineOf(story, desk),
  ]);
}

export function briefBlocks(desk: Desk): Block[] {
  const { briefs, words } = desk.view;
  if (briefs.length === 0) return [];
  return [heading(words.moreFrom, desk), ...briefs.map((story) => titleOf(story, desk))];
}

/** The topic over the title, and the number of the story's address. */
function titleOf({ title, url, lang, topic }: MailStory, { view, footnotes }: Desk): Block {
  const kicker = topic === undefined ? [] : flowed(topic.label.toLocaleUpperCase(view.lang), view.lang);
  return [...kicker, ...flowed(`${title} ${footnotes.mark(url)}`, lang)];
}

function summaryOf({ summary, lang }: MailStory): Block[] {
  return summary === undefined ? [] : [flowed(summary, lang)];
}

function bylineOf({ byline }: MailStory, { view }: Desk): Block[] {
  return byline === undefined ? [] : [flowed(byline, view.lang)];
}
