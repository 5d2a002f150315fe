import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Advice } from '../../src/digest/advice/advice.ts';
import { adviseOnEditions } from '../../src/digest/advice/advise-on-editions.ts';
import { adviseOnKeyPoints } from '../../src/digest/advice/advise-on-key-points.ts';
import { adviseOnSpeakers } from '../../src/digest/advice/advise-on-speakers.ts';
import { adviseOnTopics } from '../../src/digest/advice/advise-on-topics.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { createCache, readPassages } from '../../src/store/cache.ts';
import type { Content } from '../../src/store/content.ts';
import { parseYaml } from '../../src/store/parse-yaml.ts';
import type { Places } from '../../src/store/places.ts';

/** What an editor should look at in files that are sound: nothing of it stops a build. */
export function adviseOn(content: Content, places: Places): Problem[] {
  return [...onArticles(content, places), ...onEditions(content, places)];
}

function onArticles({ articles, people }: Content, { cacheDir }: Places): Problem[] {
  const cache = createCache(cacheDir);
  const onSpeakers = adviseOnSpeakers(articles, people);
  return articles.flatMap((article) => {
    const advice = [
      ...adviseOnTopics(article),
      ...(onSpeakers.get(article.slug) ?? []),
      ...(article.keyPoints.length === 0
        ? []
        : adviseOnKeyPoints(article, readPassages(cache, article.passages))),
    ];
    return placed(article.file, advice);
  });
}

function onEditions({ editions, articles, site }: Content, { contentDir }: Places): Problem[] {
  const advice = adviseOnEditions(editions, articles, site.editions);
  return [...advice].flatMap(([date, of]) => {
    const file = relative(process.cwd(), join(contentDir, 'editions', `${date}.md`));
    return placed(file, of);
  });
}

function placed(file: string, advice: readonly Advice[]): Problem[] {
  if (advice.length === 0) return [];
  const { yaml = '', yamlLine } = splitFrontMatter(readFileSync(file, 'utf8'));
  const { placeOf } = parseYaml(yaml, file, yamlLine);
  return advice.map(({ path, message }) => ({ file, ...placeOf(path), message }));
}
