import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MailFigure } from '../../../views/mail/mail-lead.ts';
import type { MailStory } from '../../../views/mail/mail-story.ts';
import { line, link, row, table } from './parts.ts';
import type { Desk } from './parts.ts';

/** The first story: topic, headline, picture, summary, key points. */
export function lead(desk: Desk): Element[] {
  const { view } = desk;
  if (!view.lead) return [];
  const { title, url, lang, summary, figure, keyPoints } = view.lead;
  return [
    row(
      [
        ...kicker(view.lead, desk),
        line('h2', 'headline ink', [link(url, 'ink', [title])], { view, lang, above: 4 }),
        ...(figure ? picture(figure, url, lang, desk) : []),
        ...(summary === undefined ? [] : [line('p', 'summary ink', [summary], { view, lang, above: 14 })]),
        ...points(keyPoints, lang, desk),
        line('p', 'small soft', [...byline(view.lead), link(url, 'accent link', [view.words.readMore])], {
          view,
          above: 14,
        }),
      ],
      { above: 14, below: 28 },
      'heavy',
    ),
  ];
}

/** A story with its summary. */
export function secondary(desk: Desk): Element[] {
  const { view } = desk;
  return view.secondary.map((story) => {
    const { title, url, lang, summary } = story;
    return row(
      [
        ...kicker(story, desk),
        line('h3', 'title ink', [link(url, 'ink', [title])], { view, lang, above: 2 }),
        ...(summary === undefined ? [] : [line('p', 'text ink', [summary], { view, lang, above: 6 })]),
        ...(story.byline === undefined ? [] : [line('p', 'small soft', [story.byline], { view, above: 6 })]),
      ],
      { above: 14, below: 22 },
      'rule',
    );
  });
}

/** Stories by their titles. */
export function briefs(desk: Desk): Element[] {
  const { view } = desk;
  return view.briefs.map((story) =>
    row(
      [
        line('h3', 'brief ink', [link(story.url, 'ink', [story.title])], { view, lang: story.lang }),
        ...(story.byline === undefined ? [] : [line('p', 'small soft', [story.byline], { view, above: 3 })]),
      ],
      { above: 10, below: 12 },
      'rule',
    ),
  );
}

function kicker({ topic }: MailStory, { view, tintClass }: Desk): Element[] {
  if (!topic) return [];
  const classes = `label ${tintClass(topic.tint)}`;
  const dot = h('span', { ariaHidden: 'true', style: 'font-size:10px' }, '● ');
  return [line('p', classes, [link(topic.url, tintClass(topic.tint), [dot, topic.label])], { view })];
}

function byline({ byline: text }: MailStory): string[] {
  return text === undefined ? [] : [`${text} · `];
}

function picture(
  { url, alt, width, height, caption, credit }: MailFigure,
  story: string,
  lang: string,
  { view }: Desk,
): Element[] {
  // Its class is for the words that stand in its place.
  const image = h('img', {
    className: ['small', 'soft'],
    src: url,
    alt,
    width,
    height,
    style: `max-width:${width}px`,
  });
  const words = [caption, credit].filter((part) => part !== undefined).join(' · ');
  return [
    h('p', { style: 'margin-top:14px' }, [h('a', { href: story }, [image])]),
    ...(words === '' ? [] : [line('p', 'small soft', [words], { view, lang, above: 6 })]),
  ];
}

function points(keyPoints: readonly string[], lang: string, { view }: Desk): Element[] {
  if (keyPoints.length === 0) return [];
  const rows: ElementContent[] = keyPoints.map((text) =>
    h('tr', [
      h('td', { className: ['rule'], style: 'padding-top:8px;padding-bottom:9px' }, [
        line('p', 'text ink', [text], { view, lang }),
      ]),
    ]),
  );
  return [
    line('p', 'label ink', [view.words.keyPoints], { view, above: 18 }),
    h('p', { style: 'font-size:8px;line-height:8px' }, '\u00a0'),
    table({}, rows),
  ];
}
