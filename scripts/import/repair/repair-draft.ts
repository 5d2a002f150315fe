import type { Draft, Repair } from '../draft.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { invisibleMenders } from './invisible.ts';
import type { Mender, Stretch } from './mend.ts';
import { mendStretch } from './mend.ts';
import { textsOf, withStretches } from './paragraphs.ts';
import {
  closingBehindSpace,
  openingBeforeSpace,
  spaceAfterOpening,
  spaceBeforeClosing,
  spaceBeforeComma,
} from './quotes.ts';
import { lowerCaseHeading, lowerCaseName, strayStop } from './stops.ts';

const menders: readonly Mender[] = [
  ...invisibleMenders,
  // Quotation marks next: the other patterns look at what stands before a space.
  closingBehindSpace,
  spaceBeforeClosing,
  openingBeforeSpace,
  spaceAfterOpening,
  spaceBeforeComma,
  // A stop that goes makes no new sentence, so names are looked at after it.
  strayStop,
  lowerCaseName,
  lowerCaseHeading,
];

/** Mends what copying and machine translation broke, and lists it. No word changes: only spaces, marks, stops and the first letter of a sentence. */
export function repairDraft(draft: Draft, language: string): Draft {
  const evidence = evidenceOf(textsOf(draft.body), language);
  const repairs: Repair[] = [...draft.repairs];
  const body = withStretches(draft.body, (stretch) => mendAll(stretch, evidence, repairs).text);
  return { ...draft, body, repairs, fields: mendCaption(draft, evidence, repairs) };
}

function mendAll(stretch: Stretch, evidence: Evidence, repairs: Repair[]): Stretch {
  return menders.reduce((rest, mender) => mendStretch(rest, mender, evidence, repairs), stretch);
}

function mendCaption({ fields }: Draft, evidence: Evidence, repairs: Repair[]): Draft['fields'] {
  const caption = fields.figure?.value.caption;
  if (!fields.figure || caption === undefined) return fields;
  const { text } = mendAll({ text: caption, isStart: true, isHeading: false }, evidence, repairs);
  return { ...fields, figure: { ...fields.figure, value: { ...fields.figure.value, caption: text } } };
}
