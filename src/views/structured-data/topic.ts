import type { CollectionPage, DefinedTerm } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import type { Topic } from '../../model/topic.ts';
import { absolute } from '../syndicated.ts';
import { idOf } from './site.ts';

/** A topic as a term of the digest's own list. */
export function definedTermOf({ slug, label, description }: Topic, digest: Digest): DefinedTerm {
  const url = absolute(`/topics/${slug}/`, digest);
  return {
    '@type': 'DefinedTerm',
    '@id': `${url}#topic`,
    name: label,
    description,
    url,
    inDefinedTermSet: absolute('/topics/', digest),
  };
}

/** The page of a topic, and the stories about it that it shows, newest first. */
export function collectionPageOf(
  topic: Topic,
  stories: readonly { slug: string; title: string }[],
  digest: Digest,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    '@id': absolute(`/topics/${topic.slug}/`, digest),
    url: absolute(`/topics/${topic.slug}/`, digest),
    name: topic.label,
    description: topic.description,
    inLanguage: digest.site.language,
    isPartOf: { '@id': idOf('website', digest) },
    about: definedTermOf(topic, digest),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      itemListElement: stories.map(({ slug, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: absolute(`/articles/${slug}/`, digest),
      })),
    },
  };
}
