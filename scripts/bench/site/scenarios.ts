import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nextArticle, siteFiles } from './generate/site-files.ts';
import type { SyntheticSite } from './generate/site-files.ts';
import type { ScenarioName } from './measurement.ts';

/** What changes before a build, in a site that was built before. `turn` counts from 0. */
type Change = (contentDir: string, site: SyntheticSite, turn: number) => void;

export const scenarioLabels: Readonly<Record<ScenarioName, string>> = {
  cold: 'cold',
  nothing: 'nothing changed',
  added: 'one article added',
  edited: 'one article edited',
  terms: 'a topic’s terms edited',
};

export const changes: Readonly<Record<Exclude<ScenarioName, 'cold'>, Change>> = {
  nothing: () => undefined,
  added: (contentDir, site, turn) => {
    const { path, text } = nextArticle({ ...site, articles: site.articles + turn });
    writeFileBelow(contentDir, path, text);
  },
  edited: (contentDir, _site, turn) => {
    const articles = join(contentDir, 'articles');
    const paths = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    const path = join(articles, paths.sort()[Math.floor(paths.length / 2) + turn] ?? '');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nA sentence was added on day ${turn + 1}.\n`);
  },
  terms: (contentDir, _site, turn) => {
    const [first = ''] = readdirSync(join(contentDir, 'topics')).sort();
    const path = join(contentDir, 'topics', first);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace('terms:\n', `terms:\n  - ${['harbour', 'verdict', 'drought'][turn % 3] ?? 'fund'}\n`),
    );
  },
};

/** Writes a synthetic site's content; only the articles for a generator that reads no more. */
export function writeContent(contentDir: string, site: SyntheticSite, readsAll: boolean): void {
  for (const { path, text } of siteFiles(site)) {
    if (readsAll || path.startsWith('articles/')) writeFileBelow(contentDir, path, text);
  }
}

function writeFileBelow(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
