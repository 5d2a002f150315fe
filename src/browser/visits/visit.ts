/** What a reader had seen of each topic: the instant of its newest article, by the topic's address. */
type Seen = Readonly<Record<string, string>>;

/** A reader's visit, as the reader's own browser remembers it. */
export interface Visit {
  /** When its last page was opened, in milliseconds since 1970. */
  at: number;
  /** What was the newest when the visit before it ended. */
  before: Seen;
  /** What is the newest now. */
  now: Seen;
}

/** After half an hour without a page the next one begins a new visit, as most that count visits have it. */
const pause = 30 * 60_000;

/** The visit, with one more page opened on which these topics stand. On the very first visit nothing is new. */
export function visitOf(last: Visit | undefined, newest: Seen, at: number): Visit {
  const now = { ...last?.now, ...newest };
  if (!last) return { at, before: newest, now };
  return { at, before: at - last.at > pause ? last.now : last.before, now };
}

/** Whether a topic has an article that was not there when the visit before ended. Of a topic that the reader has not met, who knows? */
export function isNew({ before, now }: Visit, topic: string): boolean {
  const [then, newest] = [before[topic], now[topic]];
  return then !== undefined && newest !== undefined && newest > then;
}

/** The topic's own page was opened: what is new on it is no longer. */
export function withOpened(visit: Visit, topic: string): Visit {
  return { ...visit, before: { ...visit.before, [topic]: visit.now[topic] ?? '' } };
}

/** The visit that was remembered; undefined where the text is none. */
export function parseVisit(text = ''): Visit | undefined {
  try {
    const visit: unknown = JSON.parse(text);
    return isVisit(visit) ? visit : undefined;
  } catch (error) {
    // Nothing is remembered yet, or something else under the same name: this is the first visit.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isVisit(value: unknown): value is Visit {
  const { at, before, now } = Object(value) as Partial<Record<keyof Visit, unknown>>;
  return typeof at === 'number' && [before, now].every((seen) => typeof seen === 'object' && seen !== null);
}
