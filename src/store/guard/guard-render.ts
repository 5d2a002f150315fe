import type { Rendered } from '../../markdown/pipeline.ts';
import { attempt, leftOut, limits } from './attempt.ts';
import { excessIn } from './excess.ts';

/** A rendered body; `isLasting` is false where another try might end otherwise, so that it is not to be kept. */
export interface Guarded {
  rendered: Rendered;
  /** Whether nothing could be made of it; its only fault says why. */
  isUnread: boolean;
  isLasting: boolean;
}

/** Renders a stranger's body: one that can't be read is empty, and says why. */
export function guardRender(render: (body: string) => Rendered, body: string): Guarded {
  const excess = excessIn(body);
  if (excess) return { ...unread(excess), isLasting: true };
  const result = attempt(limits.render, () => render(body));
  if ('value' in result) return { rendered: result.value, isUnread: false, isLasting: true };
  return { ...unread({ message: result.fault }), isLasting: result.isLasting };
}

function unread({ message, ...place }: Rendered['faults'][number]): Omit<Guarded, 'isLasting'> {
  const faults = [{ ...place, message: leftOut(message) }];
  const rendered = { html: '', passages: [], events: [], images: [], links: [], faults, advice: [] };
  return { rendered, isUnread: true };
}
