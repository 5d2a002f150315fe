import { stringify } from 'yaml';
import { articleFile } from './article.ts';
import type { ContentFile } from './article.ts';
import { createWorld } from './world.ts';
import type { World, WorldSize } from './world.ts';

export interface SyntheticSite extends WorldSize {
  seed: number;
  articles: number;
  /** Mean words of an article. */
  words: number;
}

/** The size that the bench builds. */
export const benchWorld: WorldSize = { topics: 40, sources: 30, people: 200 };

/** Every file of a synthetic content folder, one at a time: the same bytes for the same seed. */
export function* siteFiles(site: SyntheticSite): Generator<ContentFile> {
  const world = createWorld(site.seed, site);
  yield { path: 'site.yml', text: stringify(settings) };
  yield* topicFiles(world);
  for (const { slug, name, language } of world.sources) {
    yield {
      path: `sources/${slug}.yml`,
      text: stringify({ name, url: `https://${slug}.example/`, language }),
    };
  }
  for (const { slug, name, role } of world.people) {
    yield { path: `people/${slug}.yml`, text: stringify({ name, role }) };
  }
  for (let index = 0; index < site.articles; index += 1) yield articleFile(world, index, site.words);
}

/** An article that the site does not have yet: the one that would come next. */
export function nextArticle(site: SyntheticSite): ContentFile {
  return articleFile(createWorld(site.seed, site), site.articles, site.words);
}

const settings = {
  title: 'The Synthetic Digest',
  tagline: 'Made of dice',
  description: 'Invented news, to measure how long a site takes to build.',
  url: 'https://synthetic.example',
  language: 'en',
  publisher: { name: 'The Synthetic Press' },
};

function* topicFiles({ topics }: World): Generator<ContentFile> {
  for (const { slug, label, terms } of topics) {
    const matter = { label, description: `What happens in ${label.toLowerCase()}.`, terms };
    yield {
      path: `topics/${slug}.md`,
      text: `---\n${stringify(matter, { lineWidth: 0 })}---\n\nNews of ${label.toLowerCase()}.\n`,
    };
  }
}
