import type { Article } from '../model/article.ts';
import type { EditionFile } from '../model/edition.ts';
import type { Person } from '../model/person.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { Topic } from '../model/topic.ts';
import type { Media } from './images.ts';

/** All that a content folder says, checked and analysed. */
export interface Content {
  site: Site;
  /** Drafts too: collections/ drops them. */
  articles: Article[];
  topics: Topic[];
  sources: Source[];
  people: Person[];
  editions: EditionFile[];
  /** The images that articles and backgrounds show. */
  media: Media[];
}
