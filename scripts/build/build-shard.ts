import { digestOf } from '../../src/collections/digest-of.ts';
import { mediaFilesOf } from '../../src/collections/media-files.ts';
import { getBody } from '../../src/collections/get-texts.ts';
import { titleFilesOf } from '../../src/collections/title-files.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { ProblemsError } from '../../src/lib/problem.ts';
import { renderFile } from '../../src/publish/file-kinds.ts';
import { codeHashesOf } from '../../src/store/code-hash.ts';
import type { Places } from '../../src/store/places.ts';
import { surveyContent } from '../../src/store/read-content.ts';
import { closeSharedStore } from '../../src/store/shared/shared-store.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { planOf } from '../../src/views/pages.ts';
import { atOnce, inTurns } from './in-turns.ts';
import type { Shard } from './options.ts';
import { beginSharing } from './sharing.ts';

/**
 * Analyses a share of the articles and draws their cards, into the cache and the shared store; makes no dist/. The build
 * of the whole finds there what all shards made.
 *
 * @throws {ProblemsError}
 */
export async function buildShard(places: Places, shard: Shard): Promise<{ articles: number; cards: number }> {
  const code = codeHashesOf(places.root).analysis;
  try {
    const sharing = await beginSharing(places, code);
    const { content, remarks } = surveyContent(places, code, (path) => isIn(shard, path));
    if (remarks.problems.length > 0) throw new ProblemsError(remarks.problems);
    await sharing.offer();
    const digest = digestOf(content, readWords(places.root, content.site.language));
    // A card of an article shows nothing of others; those of editions and topics are for the build of the whole.
    const cards = planOf(digest).pages.card.filter(({ path }) => path.startsWith('/cards/articles/'));
    const texts = {
      bodyOf: getBody,
      mediaFileOf: mediaFilesOf(digest),
      titleFileOf: titleFilesOf(digest),
    };
    await inTurns(cards, atOnce, async ({ view }) => {
      await renderFile('card', view, texts);
    });
    return { articles: content.articles.length, cards: cards.length };
  } finally {
    await closeSharedStore();
  }
}

/** By a hash of the path, so that every machine parts them alike, and a new article moves no other. */
function isIn({ number, count }: Shard, path: string): boolean {
  return Number.parseInt(sha256(path).slice(0, 8), 16) % count === number - 1;
}
