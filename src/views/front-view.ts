import type { Digest } from '../collections/digest.ts';
import { editionSummary, editionView } from './edition-view.ts';
import type { EditionSummary, EditionView } from './edition-view.ts';
import type { Meta } from './frame.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';
import { organizationOf, websiteOf } from './structured-data/site.ts';
import { topicSummary } from './topics-view.ts';
import type { TopicSummary } from './topics-view.ts';

/** How many editions before the newest the front page names. */
const earlierLength = 6;

/** How many stories of earlier editions it shows. */
const latestLength = 6;

export interface FrontView {
  meta: Meta;
  /** The newest edition; absent as long as nothing is published. */
  edition?: EditionView | undefined;
  /** The newest stories of the editions before it, so that a thin day still makes a page. */
  latest: Story[];
  earlier: EditionSummary[];
  topics: TopicSummary[];
}

/** @param searchPage path of the page that searches the site, when it has one */
export function frontView(digest: Digest, searchPage?: string): FrontView {
  const [newest, ...before] = digest.editions;
  return {
    meta: metaOf(digest, {
      path: '/',
      title: digest.site.title,
      structuredData: [organizationOf(digest), websiteOf(digest, searchPage)],
    }),
    edition: newest && editionView(newest, digest),
    latest: before
      .flatMap(({ articles }) => articles)
      .slice(0, latestLength)
      .map((article) => storyOf(article, digest)),
    earlier: before.slice(0, earlierLength).map((edition) => editionSummary(edition, digest)),
    topics: digest.topics.map((topic) => topicSummary(topic, digest)),
  };
}
