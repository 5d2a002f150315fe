import { formatList } from '../../lib/language.ts';
import { fill } from '../../strings/words.ts';
import type { ArticleView } from '../../views/article-view.ts';
import type { Frame } from '../../views/frame.ts';

/** Why a story stands under an article: “Also on fentanyl · Quotes Wang Yi”; nothing when only words are shared. */
export function reasonOf({ reasons }: ArticleView['related'][number], { words, site }: Frame): string {
  const list = (names: readonly string[]) => formatList(names, site.language);
  const parts = [
    reasons.topics.length > 0 && fill(words.alsoOn, { topics: list(reasons.topics) }),
    reasons.people.length > 0 && fill(words.alsoQuotes, { people: list(reasons.people) }),
  ];
  return parts.filter(Boolean).join(' · ');
}
