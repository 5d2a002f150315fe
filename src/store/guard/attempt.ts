import { StoppedError, withinLimit } from './time-limit.ts';

/** Milliseconds that one text may take: to be rendered, and for each further step of its analysis. An ordinary one takes 5. */
export const limits = { render: 2500, step: 800 };

/** What came of work on a text; `isLasting` when another try would end in the same way. */
export type Attempt<T> = { value: T } | { fault: string; isLasting: boolean };

/** Does work on a stranger's text: whatever is in it, there is a result within the limit, or a sentence for the editor. */
export function attempt<T>(limit: number, work: () => T): Attempt<T> {
  try {
    return { value: onBusyMachine(limit, work) };
  } catch (error) {
    if (error instanceof StoppedError) return { fault: tooSlow(limit), isLasting: false };
    if (!(error instanceof Error)) throw error;
    if (error.message.includes('call stack')) return { fault: tooDeep, isLasting: true };
    return { fault: ourFault(error), isLasting: true };
  }
}

/** What an editor is told of a text that can't be read. */
export function leftOut(fault: string): string {
  return `${fault} Until then the site goes without it.`;
}

/** The limit is by the clock. On a machine that gave this process less than half of that time, work has another try. */
function onBusyMachine<T>(limit: number, work: () => T): T {
  const before = process.threadCpuUsage();
  try {
    return withinLimit(limit, work);
  } catch (error) {
    const { user, system } = process.threadCpuUsage(before);
    if (!(error instanceof StoppedError) || (user + system) / 1000 > limit / 2) throw error;
    return withinLimit(limit, work);
  }
}

function tooSlow(limit: number): string {
  return `This text could not be read within ${limit / 1000} seconds, where an article takes a few thousandths of one. ${advice}`;
}

const advice =
  'It repeats or nests the signs of Markdown or HTML (brackets, asterisks, >, tags) as no article does. Take those out, or part the text into several articles.';

const tooDeep = `In this text quotations, lists, brackets or elements stand within each other too deeply to be read. ${advice}`;

function ourFault({ name, message }: Error): string {
  return `This text could not be read, by a fault of Newsfold (${name}: ${message.split('\n')[0] ?? ''}). Please report it; until it is mended, take parts of the text out to find the one that brings it about.`;
}
