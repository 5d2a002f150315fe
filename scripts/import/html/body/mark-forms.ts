import type { Element, Parents } from 'hast';
import { textOf } from '../tree.ts';

/** A form with more text than this is none; some systems put the whole page into one. */
const longestForm = 900;
/** A part around a field without a form of its own: a label, a sentence, a button. */
const longestPart = 300;

export function isMarkedForm(element: Element): boolean {
  return element.properties.dataForm === 'true';
}

/** Marks the parts of the page that ask for something: an address, a vote, a comment. */
export function markForms(body: Element): void {
  mark(body);
}

/** Whether a part holds a field that lies in no marked part yet. */
function mark(parent: Parents): boolean {
  let open = false;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const asks = isField(child) || mark(child);
    const isForm = child.tagName === 'form' && textOf(child).length <= longestForm;
    if (isForm || (asks && isPart(child))) child.properties.dataForm = 'true';
    else open ||= asks;
  }
  return open;
}

function isField({ tagName, properties }: Element): boolean {
  if (tagName === 'textarea') return true;
  return (
    tagName === 'input' &&
    /^(?:email|text|tel)$/u.test(typeof properties.type === 'string' ? properties.type : 'text')
  );
}

function isPart(element: Element): boolean {
  const { length } = textOf(element);
  return length >= 20 && length <= longestPart;
}
