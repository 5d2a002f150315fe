import type { DraftFields } from '../draft.ts';
import { looksLikeName } from '../words/names.ts';
import { readByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import type { Step, Story } from './story.ts';
import { without } from './story.ts';

/** Takes out what is signed and dated at the end, last line first. `today` is a calendar day. */
export function takeTail(today: string): Step {
  return (story) => {
    let rest = story;
    for (let taken = 0; taken < 3; taken += 1) {
      const line = rest.lines.at(-1);
      if (!line || rest.lines.length < 2 || line.text.length > 160) break;
      const fields =
        readDateLine(line.text, rest.language, today) ??
        readByline(line.text) ??
        signatureIn(line.text, rest);
      if (!fields) break;
      rest = without(rest, new Set([line]), 'it says who wrote it, or when', { ...fields, ...rest.fields });
    }
    return rest;
  };
}

/** “— Ana Reis”, or the name alone. Whom the text above names did not sign it, but was quoted. */
function signatureIn(text: string, { lines }: Story): DraftFields | undefined {
  const name = text.replace(/^[\s–—(-]+|[\s).]+$/gu, '');
  if (!looksLikeName(name) || /^\p{Lo}/u.test(name)) return undefined;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (lines.slice(0, -1).some((line) => line.text.includes(surname))) return undefined;
  return { authors: { value: [name], from: 'the name below the text', sure: 0.6 } };
}
