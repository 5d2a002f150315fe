import { LikenessIndex, signatureOf } from '../../src/digest/likeness.ts';
import type { Signature } from '../../src/digest/likeness.ts';
import { hashOf } from '../../src/lib/hash.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { compareByPublished } from '../../src/model/article.ts';
import type { Article } from '../../src/model/article.ts';
import { readPassages } from '../../src/store/cache.ts';
import type { Cache } from '../../src/store/cache.ts';
import type { Placer } from './placer.ts';

/** Word runs in common from which on two texts count as one story; the importer's measure. */
const tooAlike = 0.5;
/** Of shorter texts, notices and notes, half may be set phrases. */
const fewestWords = 40;

/** Articles that say nearly the same as an older one. A translation is no repeat. */
export function nearDuplicates(
  articles: readonly Article[],
  cache: Cache,
  code: string,
  place: Placer,
): Problem[] {
  const signature = signatures(articles, cache, code);
  const index = new LikenessIndex<Article>();
  const oldestFirst = articles.filter(({ words }) => words >= fewestWords).sort(compareByPublished);
  return oldestFirst.toReversed().flatMap((article) => {
    const own = signature(article);
    const twin = index.nearest(own, tooAlike);
    index.add(own, article);
    if (twin?.entry.lang !== article.lang) return [];
    const percent = Math.round(twin.likeness * 100);
    const message = `This text is ${percent} % like ${twin.entry.file}. If it is the same story, keep one of the two; if it goes on with the other, tell what is new and link to that one.`;
    return place(article.file, [{ path: [], message }]);
  });
}

/** Signatures of all texts, kept in one entry of the cache. */
function signatures(
  articles: readonly Article[],
  cache: Cache,
  code: string,
): (article: Article) => Signature {
  const key = hashOf(['likeness', code]);
  const kept = JSON.parse(cache.read('check', key)?.toString() ?? '{}') as Record<string, string>;
  const all = articles.map(({ passages }) => {
    return [passages, kept[passages] ?? encode(signatureOf(textOf(cache, passages)))] as const;
  });
  const next = Object.fromEntries(all);
  if (all.some(([passages]) => kept[passages] === undefined)) cache.write('check', key, JSON.stringify(next));
  return ({ passages }) => decode(next[passages] ?? '');
}

function textOf(cache: Cache, passages: string): string {
  return readPassages(cache, passages)
    .map(({ text }) => text)
    .join('\n');
}

function encode(signature: Signature): string {
  return Buffer.from(signature.buffer).toString('base64');
}

function decode(text: string): Signature {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer);
}
