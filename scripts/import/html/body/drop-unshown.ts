import type { Element, Parents } from 'hast';
import { prop, setChildren, textOf } from '../tree.ts';
import { nameWords } from './names.ts';

/** Takes out what no reader sees, or only hears: scripts, fields, hidden parts, labels for screen readers, edit links. */
export function dropUnshown(body: Element): void {
  const most = textOf(body).length * 0.3;
  drop(body, most);
}

/** A hidden part that holds much of the text is the text, waiting for a script or behind a paywall. */
function drop(parent: Parents, most: number): void {
  const children = parent.children.filter((child) => {
    if (child.type === 'comment') return false;
    if (child.type !== 'element') return true;
    if (unshown.has(child.tagName)) return false;
    return !isHidden(child) || textOf(child).length > most;
  });
  setChildren(parent, children);
  for (const child of children) if (child.type === 'element') drop(child, most);
}

const unshown = new Set(
  (
    'script style link meta template input select textarea option datalist dialog canvas map progress meter title base noscript ' +
    'svg object applet'
  ).split(' '),
);

function isHidden(element: Element): boolean {
  if (prop(element, 'hidden') !== undefined) return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(prop(element, 'style') ?? ''))
    return true;
  if (
    prop(element, 'ariaHidden') === 'true' &&
    !/paywall|katex|math/iu.test(prop(element, 'className') ?? '')
  )
    return true;
  return !/^h[1-6]$/u.test(element.tagName) && nameWords(element).some((word) => heard.has(word));
}

const heard = new Set(
  (
    'visually-hidden visuallyhidden sr-only screen-reader-text screenreader-text screen-reader-only hide-visually element-invisible ' +
    'assistive-text offscreen-text mw-editsection mw-jump-link headerlink header-anchor anchor-link permalink-symbol'
  ).split(' '),
);
