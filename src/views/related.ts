import type { Digest } from '../collections/digest.ts';
import type { RelatableArticle } from '../digest/related/relatable-article.ts';
import type { RelatedArticle } from '../digest/related/related.ts';
import { fold } from '../lib/text.ts';
import type { Article } from '../model/article.ts';
import { allowanceOf } from '../model/rights.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

/** How many stories stand under an article. */
export const relatedCount = 4;

/** A story and why it stands under another: “also on fentanyl, quotes Wang Yi”. */
export interface RelatedStory extends Story {
  /** What the two share, the rarest first. */
  reasons: {
    /** Labels. */
    topics: string[];
    /** Names. */
    people: string[];
    /** A few words beyond those names, folded; none where a text may not be shown. */
    terms: string[];
  };
}

export function relatedStories(article: Article, digest: Digest): RelatedStory[] {
  return digest
    .relatedOf(article.slug, relatedCount)
    .map((related) => relatedStory(article, related, digest));
}

function relatedStory(
  article: Article,
  { article: { article: other }, reasons }: RelatedArticle<RelatableArticle>,
  digest: Digest,
): RelatedStory {
  const mayShow = [article, other].every(({ rights }) => allowanceOf(rights).body);
  const topics = reasons.topics.map(
    (slug) => digest.topics.find((topic) => topic.slug === slug)?.label ?? slug,
  );
  const people = reasons.people.map((slug) => nameOf(slug, other, digest));
  const said = fold([...topics, ...people].join(' '));
  const terms = mayShow ? reasons.terms.filter((term) => !said.includes(term)).slice(0, 3) : [];
  return { ...storyOf(other, digest), reasons: { topics, people, terms } };
}

function nameOf(slug: string, { quotations }: Article, { people }: Digest): string {
  const person = people.find((candidate) => candidate.slug === slug);
  return person?.name ?? quotations.find(({ speaker }) => speaker === slug)?.speakerName ?? slug;
}
