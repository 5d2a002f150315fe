import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ProblemsError } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import type { Site } from '../model/site.ts';
import { readWords } from '../strings/read-words.ts';
import { createAnalyse } from './analyse.ts';
import { createArticleReader } from './articles.ts';
import { createBodyReader } from './body-reader.ts';
import { createCache, readPassages } from './cache.ts';
import { checkContent } from './check-content.ts';
import type { Content } from './content.ts';
import { parseEntries } from './entries.ts';
import type { Entries } from './entries.ts';
import { createImageFinder } from './images.ts';
import type { Media } from './images.ts';
import { createMentionFinder } from './mention-finder.ts';
import type { Entry } from './parse-entry.ts';
import type { Places } from './places.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './read-tree.ts';

/**
 * Reads the content folder whole. What is in the cache is not analysed again.
 *
 * @param code hash of the code that analyses
 * @throws {ProblemsError} with every problem of every file
 */
export function readContent(places: Places, code: string): Content {
  const tree = readTreeOrThrow(places.contentDir);
  const { entries, files, problems } = parseEntries(tree.texts);
  problems.push(...tree.problems, ...checkContent(files));
  const site = entries.site[0]?.data;
  if (!site) throw new ProblemsError([...problems, ...missingSite(tree, places.contentDir)]);
  const content = analyseAll({ site, entries, tree, places, code, problems });
  if (problems.length > 0) throw new ProblemsError(problems);
  return content;
}

interface Known {
  site: Site;
  entries: Entries;
  tree: Tree;
  places: Places;
  code: string;
  /** Receives what is wrong in the bodies. */
  problems: Problem[];
}

function analyseAll({ site, entries, tree, places, code, problems }: Known): Content {
  const { footnotes, backToText, table } = readWords(places.root, site.language);
  const cache = createCache(places.cacheDir);
  const analyse = createAnalyse({ cache, code, base: site.base, labels: { footnotes, backToText, table } });
  const finder = createImageFinder(places.contentDir, tree.images, join(places.root, 'public'));
  const media = new Map<string, Media>();
  const readBody = createBodyReader({ analyse, finder, problems });
  const bodyOf = (entry: Entry<unknown>) => {
    if (entry.body.trim() === '') return undefined;
    const body = readBody(entry, site.language);
    for (const image of body.media) media.set(image.src, image);
    return body.analysis.body;
  };

  const topics = entries.topics.map((entry) => ({ slug: entry.slug, ...entry.data, body: bodyOf(entry) }));
  const editions = entries.editions.map((entry) => ({
    date: entry.slug,
    ...entry.data,
    body: bodyOf(entry),
  }));
  const sources = entries.sources.map(({ slug, data }) => ({ slug, ...data }));
  const people = entries.people.map(({ slug, data }) => ({ slug, ...data }));
  const findMentions = createMentionFinder(topics, cache, code);
  const readArticle = createArticleReader({
    site,
    sources: entries.sources,
    readBody,
    findMentions,
    readPassages: (digest) => readPassages(cache, digest),
    finder,
    media,
    problems,
  });
  return {
    site,
    articles: entries.articles.map(readArticle),
    topics,
    editions,
    sources,
    people,
    media: [...media.values()],
  };
}

function readTreeOrThrow(contentDir: string): Tree {
  if (existsSync(contentDir)) return readTree(contentDir);
  const message = 'There is no such content folder. Set CONTENT_DIR to the folder that holds site.yml.';
  throw new ProblemsError([{ file: relative(process.cwd(), contentDir), message }]);
}

/** Nothing to add when there is a site.yml and its own problems are told already. */
function missingSite(tree: Tree, contentDir: string): Problem[] {
  if (tree.texts.some(({ path }) => path === 'site.yml')) return [];
  const file = relative(process.cwd(), join(contentDir, 'site.yml'));
  const example = 'title: My digest, description: …, url: https://example.org, publisher: { name: Me }';
  return [{ file, message: `There is no site.yml. Write one with at least ${example}.` }];
}
