import { hashOf, sha256 } from '../lib/hash.ts';
import { countWords } from '../lib/text.ts';
import { createRenderer } from '../markdown/pipeline.ts';
import type { RenderOptions, Rendered } from '../markdown/pipeline.ts';
import type { Cache } from './cache.ts';
import { guardRender } from './guard/guard-render.ts';

/** What is kept of a body; its HTML and its passages lie in the cache under their digests. */
export interface Analysis {
  body: string;
  passages: string;
  /** Text of the first passage. */
  lede: string;
  words: number;
  passageCount: number;
  events: Rendered['events'];
  images: Rendered['images'];
  links: Rendered['links'];
  faults: Rendered['faults'];
  advice: Rendered['advice'];
  /** Whether nothing could be made of it; its faults say why. */
  isUnread: boolean;
}

export interface AnalyseOptions extends Omit<RenderOptions, 'resolveImage'> {
  cache: Cache;
  /** Hash of the code that analyses. */
  code: string;
}

export type Analyse = (
  body: string,
  language: string,
  resolveImage: RenderOptions['resolveImage'],
) => Analysis;

/** Renders a body, or takes the result from the cache when text, language, settings, images and code are the same as then. */
export function createAnalyse({ cache, code, ...options }: AnalyseOptions): Analyse {
  let resolve: RenderOptions['resolveImage'] = () => undefined;
  const render = createRenderer({ ...options, resolveImage: (src) => resolve(src) });
  return (body, language, resolveImage) => {
    const key = hashOf([body, language, options, code]);
    const known = cachedAnalysis(cache, key);
    if (known && imagesHold(known, resolveImage)) return known;
    resolve = resolveImage;
    const { rendered, isUnread, isLasting } = guardRender(render, body);
    const analysis = { ...keep(cache, rendered, language), isUnread };
    if (isLasting) cache.write('analysis', key, JSON.stringify(analysis));
    return analysis;
  };
}

function cachedAnalysis(cache: Cache, key: string): Analysis | undefined {
  const text = cache.read('analysis', key)?.toString();
  if (text === undefined) return undefined;
  const analysis = JSON.parse(text) as Analysis;
  return cache.has('body', analysis.body) && cache.has('passages', analysis.passages) ? analysis : undefined;
}

/** Whether every image is as it was; one that was missing must still be. */
function imagesHold({ images }: Analysis, resolveImage: RenderOptions['resolveImage']): boolean {
  return images.every(({ src, digest }) => resolveImage(src)?.digest === digest);
}

function keep(
  cache: Cache,
  { html, passages, ...rest }: Rendered,
  language: string,
): Omit<Analysis, 'isUnread'> {
  const words = passages.reduce((sum, { text }) => sum + countWords(text, language), 0);
  const lede = passages[0]?.text ?? '';
  const passagesText = JSON.stringify(passages);
  const analysis = {
    body: sha256(html),
    passages: sha256(passagesText),
    lede,
    words,
    passageCount: passages.length,
    ...rest,
  };
  cache.write('body', analysis.body, html);
  cache.write('passages', analysis.passages, passagesText);
  return analysis;
}
