import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { languageAttributes } from '../../../lib/language.ts';
import type { Tint } from '../../../views/mail/mail-colours.ts';
import type { MailView } from '../../../views/mail/mail-view.ts';

/** What every part of a mail is made with. */
export interface Desk {
  view: MailView;
  /** The HTML of a text of the cache, by its digest. */
  getBody: (digest: string) => string;
  /** Class of a colour that has one on dark paper too. */
  tintClass: (tint: Tint) => string;
}

/** Pixels. */
export interface Room {
  /** Over the rule. */
  before?: number;
  /** Between the rule and the content. */
  above?: number;
  below?: number;
}

/** A row across the sheet, within its margins; `line` is the rule over it. */
export function row(
  children: ElementContent[],
  { before = 0, above = 0, below = 0 }: Room = {},
  line?: Line,
): Element {
  const style = `padding-top:${above}px;padding-bottom:${below}px`;
  const cell = h('td', { ...(line && { className: [line] }), style }, children);
  const margin = before === 0 ? {} : { style: `padding-top:${before}px` };
  return h('tr', [h('td', { className: ['gutter'], ...margin }, [table({}, [h('tr', [cell])])])]);
}

/** `rule` between things of a kind, `heavy` over a part, `double` under the name of the paper. */
export type Line = 'rule' | 'heavy' | 'double';

/** A table that lays out and holds no data. */
export function table(properties: Record<string, string | string[]>, rows: ElementContent[]): Element {
  return h(
    'table',
    { role: 'presentation', width: '100%', cellPadding: '0', cellSpacing: '0', border: '0', ...properties },
    [h('tbody', rows)],
  );
}

/** A line of text of a class (style.ts) in a language that may not be the mail's. */
export function line(
  tag: 'h1' | 'h2' | 'h3' | 'p',
  classes: string,
  children: (ElementContent | string)[],
  { lang, view, above = 0 }: Pick<Desk, 'view'> & { lang?: string; above?: number },
): Element {
  const style = above === 0 ? {} : { style: `margin-top:${above}px` };
  return h(
    tag,
    { className: classes.split(' '), ...style, ...languageAttributes(lang ?? view.lang, view.lang) },
    children,
  );
}

export function link(url: string, classes: string, children: (ElementContent | string)[]): Element {
  return h('a', { href: url, className: classes.split(' ') }, children);
}
