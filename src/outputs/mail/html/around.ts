import type { Element } from 'hast';
import { h } from 'hastscript';
import { directionOf, scriptOf } from '../../../lib/language.ts';
import { line, link, row, table } from './parts.ts';
import type { Desk } from './parts.ts';

/** The name of the paper, and the edition's line between two rules. */
export function masthead({ view }: Desk): Element[] {
  const { masthead: paper, title, day } = view;
  const tagline =
    paper.tagline === undefined ? [] : [line('p', 'small soft', [paper.tagline], { view, above: 2 })];
  const end = directionOf(view.lang) === 'rtl' ? 'left' : 'right';
  const date = h(
    'td',
    { align: end, vAlign: 'bottom', className: ['small', 'soft'], style: `text-align:${end}` },
    day ?? '',
  );
  return [
    h('tr', [
      h(
        'td',
        { className: ['gutter', 'centre'], align: 'center', style: 'padding-top:28px;padding-bottom:16px' },
        [line('h1', 'name ink', [link(paper.url, 'ink', [paper.label])], { view }), ...tagline],
      ),
    ]),
    row(
      [
        table({}, [
          h('tr', [
            h('td', { vAlign: 'bottom' }, [line('p', 'day ink', [link(view.url, 'ink', [title])], { view })]),
            ...(day === undefined ? [] : [date]),
          ]),
        ]),
      ],
      { above: 10, below: 10 },
      'double',
    ),
  ];
}

/** The heading of a part of the sheet, under a heavy rule. */
export function heading(label: string, { view }: Desk): Element {
  return row([line('p', 'label ink', [label], { view })], { before: 10, above: 8, below: 10 }, 'heavy');
}

export function quotations(desk: Desk): Element[] {
  const { view } = desk;
  if (view.quotations.length === 0) return [];
  return [
    heading(view.words.quotationsOfTheDay, desk),
    ...view.quotations.map(({ text, url, lang, speaker }) =>
      row(
        [
          line('p', `quotation ink${slants(lang) ? ' slanted' : ''}`, [link(url, 'ink', [text])], {
            view,
            lang,
          }),
          line('p', 'small soft', [link(speaker.url, 'soft', [speaker.label])], { view, above: 4 }),
        ],
        { below: 18 },
      ),
    ),
  ];
}

export function topics(desk: Desk): Element[] {
  const { view } = desk;
  if (view.topics.length === 0) return [];
  const count = new Intl.NumberFormat(view.lang);
  const links = view.topics.flatMap((topic, index) => [
    ...(index === 0 ? [] : [' · ']),
    link(topic.url, 'ink', [topic.label]),
    `\u00a0${count.format(topic.count)}`,
  ]);
  return [
    heading(view.words.topicsTouched, desk),
    row([line('p', 'label soft', links, { view })], { below: 26 }),
  ];
}

/** The way to the site, who publishes the digest, and the way out of the list. */
export function foot({ view }: Desk): Element[] {
  const { unsubscribe } = view.sender;
  const button = h('td', { className: ['button'], style: 'padding:12px 22px' }, [
    line('p', 'label on-accent', [link(view.url, 'on-accent', [view.words.readEdition])], { view }),
  ]);
  const out =
    unsubscribe === undefined ? [] : [' · ', link(unsubscribe, 'soft link', [view.words.unsubscribe])];
  return [
    row([table({ width: 'auto' }, [h('tr', [button])])], { below: 30 }),
    row(
      [
        line('p', 'brief ink', [link(view.masthead.url, 'ink', [view.masthead.label])], { view }),
        line('p', 'small soft', [view.publisher, ...out], { view, above: 4 }),
      ],
      { before: 4, above: 14, below: 36 },
      'double',
    ),
  ];
}

/** Only these scripts have an italic; a program would slant the letters of others by itself. */
function slants(lang: string): boolean {
  return ['Latn', 'Cyrl', 'Grek'].includes(scriptOf(lang));
}
