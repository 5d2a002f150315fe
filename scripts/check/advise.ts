import { readFileSync } from 'node:fs';
import { adviseOnKeyPoints } from '../../src/digest/advice/advise-on-key-points.ts';
import { adviseOnTopics } from '../../src/digest/advice/advise-on-topics.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import type { Article } from '../../src/model/article.ts';
import { createCache, readPassages } from '../../src/store/cache.ts';
import type { Content } from '../../src/store/content.ts';
import { parseYaml } from '../../src/store/parse-yaml.ts';

/** What an editor should look at in articles that are sound: nothing of it stops a build. */
export function adviseOn({ articles }: Content, cacheDir: string): Problem[] {
  const cache = createCache(cacheDir);
  return articles.flatMap((article) => {
    const advice = [
      ...adviseOnTopics(article),
      ...(article.keyPoints.length === 0
        ? []
        : adviseOnKeyPoints(article, readPassages(cache, article.passages))),
    ];
    return advice.length === 0 ? [] : advice.map(({ path, message }) => placed(article, path, message));
  });
}

function placed({ file }: Article, path: readonly PropertyKey[], message: string): Problem {
  const { yaml = '', yamlLine } = splitFrontMatter(readFileSync(file, 'utf8'));
  return { file, ...parseYaml(yaml, file, yamlLine).placeOf(path), message };
}
