import type { Rendered } from '../../markdown/pipeline.ts';
import { attempt, limits } from './attempt.ts';
import { excessIn } from './excess.ts';

/** A rendered body; `isLasting` is false where another try might end otherwise, so that it is not to be kept. */
export interface Guarded {
  rendered: Rendered;
  isLasting: boolean;
}

/** Renders a stranger's body: one that can't be read is empty, and says why. */
export function guardRender(render: (body: string) => Rendered, body: string): Guarded {
  const excess = excessIn(body);
  if (excess) return { rendered: unread(excess), isLasting: true };
  const result = attempt(limits.render, () => render(body));
  if ('value' in result) return { rendered: result.value, isLasting: true };
  return { rendered: unread({ message: result.fault }), isLasting: result.isLasting };
}

function unread(fault: Rendered['faults'][number]): Rendered {
  return { html: '', passages: [], events: [], images: [], links: [], faults: [fault], advice: [] };
}
