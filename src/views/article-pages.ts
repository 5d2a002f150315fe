import type { Digest } from '../collections/digest.ts';
import { translationsOf } from '../digest/translations.ts';
import { canonicalOf } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Mapped, Page } from '../model/page.ts';
import { articleView } from './article-view.ts';
import type { ArticleView } from './article-view.ts';
import { changeOf } from './discovery/last-change.ts';
import { besideOf } from './neighbours.ts';
import type { PageMakers } from './page-makers.ts';
import { relatedCount } from './related.ts';

export function articlePages(digest: Digest, { late }: PageMakers): Page<ArticleView>[] {
  return digest.articles.map((article) => {
    const { slug } = article;
    const shown = () => {
      const related = digest.relatedOf(slug, relatedCount);
      const outlines = [
        ...besideOf(article, digest),
        ...translationsOf(article, digest.articles),
        ...related.map((other) => other.article.article),
      ];
      return { articles: [article], outlines, related };
    };
    const mapped = mappedOf(article, digest);
    // Its place in the window is the one that it has in the digest: its neighbours stand in it, too.
    return late(`/articles/${slug}/`, { params: { slug }, shown, mapped }, (part) =>
      articleView(article, part),
    );
  });
}

function mappedOf(article: Article, { site }: Digest): Mapped {
  const changed = () => changeOf(article, site.timeZone);
  return { changed, forSearch: canonicalOf(article, site) === undefined };
}
