import { quoted } from '../../../lib/quotation-marks.ts';
import { fill } from '../../../strings/words.ts';
import { fixed, flowed } from '../flowed.ts';
import { noteTree } from '../note.ts';
import { noteParagraphs } from './note.ts';
import { heading } from './parts.ts';
import type { Block, Desk } from './parts.ts';

/** The name of the paper and of the edition. */
export function masthead({ view }: Desk): Block[] {
  const { masthead: paper, title, day, lang } = view;
  const tagline = paper.tagline === undefined ? [] : flowed(paper.tagline, lang);
  return [
    [...flowed(paper.label.toLocaleUpperCase(lang), lang), ...tagline],
    flowed(day === undefined ? title : `${title} · ${day}`, lang),
  ];
}

export function noteBlocks(desk: Desk): Block[] {
  const { view, getBody, footnotes } = desk;
  if (view.note === undefined) return [];
  const paragraphs = noteParagraphs(noteTree(getBody(view.note), view.url), footnotes);
  if (paragraphs.length === 0) return [];
  return [heading(view.words.editorsNote, desk), ...paragraphs.map((text) => flowed(text, view.lang))];
}

export function quotationBlocks(desk: Desk): Block[] {
  const { quotations, words, lang } = desk.view;
  if (quotations.length === 0) return [];
  const blocks = quotations.map((quotation) => [
    ...flowed(
      `${quoted(quotation.text, quotation.lang)} ${desk.footnotes.mark(quotation.url)}`,
      quotation.lang,
    ),
    ...flowed(`– ${quotation.speaker.label}`, lang),
  ]);
  return [heading(words.quotationsOfTheDay, desk), ...blocks];
}

export function topicBlocks(desk: Desk): Block[] {
  const { topics, words, lang } = desk.view;
  if (topics.length === 0) return [];
  const count = new Intl.NumberFormat(lang);
  const lines = topics.flatMap((topic) =>
    flowed(`${topic.label} (${count.format(topic.count)}) ${desk.footnotes.mark(topic.url)}`, lang),
  );
  return [heading(words.topicsTouched, desk), lines];
}

/** The way to the site and out of the list, then all addresses. `-- ` is how programs know a foot (RFC 3676, 4.3). */
export function footBlocks({ view, footnotes }: Desk): Block[] {
  const { words, url, publisher, sender, lang } = view;
  const labelled = (label: string, text: string) => fixed(fill(words.labelled, { label, text }));
  const out = sender.unsubscribe === undefined ? [] : [labelled(words.unsubscribe, sender.unsubscribe)];
  return [
    [labelled(words.readEdition, url)],
    footnotes.lines().map(fixed),
    ['-- ', ...flowed(publisher, lang), ...out],
  ];
}
