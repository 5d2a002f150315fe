import type { Passage } from '../../../../src/model/passage.ts';

/** An article and what its key points are held against. */
export interface Sample {
  name: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  passages: Passage[];
  /** One summary or several. */
  references: string[];
}
