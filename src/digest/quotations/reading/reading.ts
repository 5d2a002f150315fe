import type { Gender, Name } from './items.ts';
import type { Span } from '../marks/spans.ts';

/**
 * What one passage says of who speaks, free of its language's grammar: the events in the order of the text, and the
 * quotations with the event that each belongs to.
 */
export interface Reading {
  events: Event[];
  quotes: QuoteReading[];
  /** All names that stand in it. */
  names: Name[];
}

export type Event =
  /** A verb of speech and its subject; a subject without a name is the one who spoke last, or nobody that the text names. */
  | { kind: 'act'; name?: Name; pronoun?: true; gender?: Gender }
  /** Somebody is named, speaking or not. */
  | { kind: 'name'; name: Name }
  /** Somebody new comes in without a name: `a spokesman`. */
  | { kind: 'stranger' };

export interface QuoteReading {
  span: Span;
  act?: Event;
  /** A second act that claims the words. */
  rival?: Event;
  /** The act stands right beside the words, and they are its whole object. */
  direct: boolean;
  /** The words go on with the quotation before. */
  goesOn: boolean;
}
