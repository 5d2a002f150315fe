import { shapeAt } from './mark-shape.ts';
import type { Shape } from './mark-shape.ts';
import type { MarkTable, Nature } from './mark-table.ts';

/** An opening mark, and its closing one if it has one (UTF-16 offsets of the marks themselves). */
export interface Pair {
  mark: string;
  open: number;
  close?: number;
}

/**
 * Pairs up the marks of a text, nested ones too, in the order of the opening ones. One pass, with a stack for each kind
 * of mark, so that a missing mark of one kind does not upset the others. `leadsOn(i)` tells whether the text from `i`
 * on is the “she said” after a quotation: it decides of a mark that stands on the wrong side of a space.
 */
export function pairMarks(text: string, table: MarkTable, leadsOn: (at: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  const stacks = new Map<string, Pair[]>();
  for (const { index, 0: mark } of text.matchAll(anyMark)) {
    const shape = shapeAt(text, index);
    if (shape === undefined) continue;
    const stack = stackClosedBy(mark, stacks, table);
    const open = stack?.at(-1);
    const act = actOf(table.natures.get(mark), shape, open !== undefined, () => leadsOn(index + 1));
    if (act === 'closes' && open) {
      open.close = index;
      stack?.pop();
    } else if (act === 'opens' && table.pairs.has(mark)) {
      const pair = { mark, open: index };
      pairs.push(pair);
      push(stacks, pair);
    }
  }
  return pairs;
}

const anyMark = /[“”„‟«»"「」『』‘’‚']/gu;

function push(stacks: Map<string, Pair[]>, pair: Pair): void {
  const stack = stacks.get(pair.mark);
  if (stack) stack.push(pair);
  else stacks.set(pair.mark, [pair]);
}

/** Of the kinds of mark that are open and that this one closes, the one that was opened last. */
function stackClosedBy(mark: string, stacks: Map<string, Pair[]>, table: MarkTable): Pair[] | undefined {
  let last: Pair[] | undefined;
  for (const [opening, stack] of stacks) {
    if (!table.pairs.get(opening)?.includes(mark)) continue;
    if ((stack.at(-1)?.open ?? -1) > (last?.at(-1)?.open ?? -1)) last = stack;
  }
  return last;
}

function actOf(
  nature: Nature | undefined,
  shape: Shape,
  isOpen: boolean,
  leadsOn: () => boolean,
): 'opens' | 'closes' | undefined {
  if (nature === 'opens') return isOpen && shape === 'closes' ? 'closes' : 'opens';
  if (nature === 'closes') return isOpen ? 'closes' : shape === 'opens' ? 'opens' : undefined;
  if (isOpen) return shape === 'opens' && !leadsOn() ? 'opens' : 'closes';
  return shape === 'closes' ? undefined : 'opens';
}
