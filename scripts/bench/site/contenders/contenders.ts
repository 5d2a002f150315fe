import type { Contender } from './contender.ts';
import { newsfold } from './newsfold.ts';
import { peers } from './peers.ts';

/** All that take part, in the order of the tables. */
export const contenders: readonly Contender[] = [newsfold, ...peers];
