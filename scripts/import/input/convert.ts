import type { Draft } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import type { CompleteOptions, Completed } from '../complete/complete-draft.ts';
import { completeDraft } from '../complete/complete-draft.ts';
import { UnclearDateError } from '../complete/find-published.ts';
import type { DateCandidate } from '../dates/infer-published.ts';
import { readText } from '../text/read-text.ts';
import { decodeBytes } from './decode.ts';
import { kindOf } from './kind.ts';

/** An article, or the sentence that says why there is none. */
export type Conversion =
  | { article: Completed; refused?: undefined }
  | { article?: undefined; refused: string; candidates?: readonly DateCandidate[] | undefined };

/** Turns the bytes of one input into articles; a feed holds several. A fault of a parser, too, ends in a sentence: one bad input stops no other. */
export async function convertBytes(bytes: Uint8Array, options: CompleteOptions): Promise<Conversion[]> {
  try {
    const text = decodeBytes(bytes);
    const drafts = await draftsOf(text, options);
    return drafts.map((draft) => guarded(() => completeDraft(draft, options)));
  } catch (error) {
    return [refusalOf(error)];
  }
}

function guarded(complete: () => Completed): Conversion {
  try {
    return { article: complete() };
  } catch (error) {
    return refusalOf(error);
  }
}

async function draftsOf(text: string, { file, today, repair }: CompleteOptions): Promise<Draft[]> {
  switch (kindOf(text, file)) {
    case 'text':
      return [readText(text, { today, repair })];
    case 'markdown': {
      const { readMarkdown } = await import('../markdown/read-markdown.ts');
      return [readMarkdown(text, { file })];
    }
    case 'feed': {
      const { readFeed } = await import('../feed/read-feed.ts');
      return readFeed(text);
    }
    case 'html': {
      const { readHtml } = await import('../html/read-html.ts');
      return [await readHtml(text, { file })];
    }
  }
}

function refusalOf(error: unknown): Conversion {
  if (error instanceof UnclearDateError) return { refused: error.message, candidates: error.candidates };
  if (error instanceof RefusedError) return { refused: error.message };
  if (!(error instanceof Error)) throw error;
  // The parsers of HTML and Markdown descend by calling themselves.
  if (error instanceof RangeError && /call stack/iu.test(error.message)) return { refused: tooDeep };
  return { refused: `It could not be read: ${error.message.split('\n')[0] ?? error.name}. ${copyIt}` };
}

const copyIt = 'Copy its text into a .txt file and import that.';
const tooDeep = `It is nested too deeply to be read. ${copyIt}`;
