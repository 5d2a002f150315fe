import type { Digest } from '../collections/digest.ts';
import { standfirstOf } from '../model/article.ts';
import { absolute } from './syndicated.ts';
import { twinPath } from './twin-view.ts';

/** How many articles `/llms.txt` names; the archive page leads to the rest. */
const articleLength = 100;

/** `/llms.txt` (https://llmstxt.org): what the site is and where its plain texts are. Absolute addresses. */
export interface LlmsView {
  title: string;
  description: string;
  sections: { label: string; links: { label: string; href: string; note?: string | undefined }[] }[];
}

export function llmsView(digest: Digest): LlmsView {
  const { site, words, topics, articles } = digest;
  const to = (path: string) => absolute(path, digest);
  const page = (path: string, label: string, note?: string) => ({ label, href: to(path), note });
  const sections = [
    {
      label: words.articles,
      links: articles
        .slice(0, articleLength)
        .map((article) => page(twinPath(article, 'md'), article.title, standfirstOf(article))),
    },
    {
      label: words.topics,
      links: topics.map(({ slug, label, description }) => page(`/topics/${slug}/`, label, description)),
    },
    {
      // The name is llms.txt's own, in every language: what may be left out.
      label: 'Optional',
      links: [
        page('/archive/', words.archive, words.archiveIntro),
        page('/editions/', words.editions, words.editionsIntro),
        page('/feeds/', words.feeds, words.feedsIntro),
      ],
    },
  ];
  return {
    title: site.title,
    description: site.description,
    sections: sections.filter(({ links }) => links.length > 0),
  };
}
