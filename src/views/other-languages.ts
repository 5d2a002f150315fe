import type { Digest } from '../collections/digest.ts';
import { translationsOf } from '../digest/translations.ts';
import { languageName } from '../lib/language.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Link } from './frame.ts';

/** The same article in another language; the label is that language's own name for itself. */
export interface OtherLanguage extends Link {
  /** BCP 47. */
  lang: string;
}

export function otherLanguages(article: Article, { articles, site }: Digest): OtherLanguage[] {
  return translationsOf(article, articles)
    .filter((other) => other !== article)
    .map(({ slug, lang }) => ({
      lang,
      label: languageName(lang, lang),
      href: withBase(site.base, `/articles/${slug}/`),
    }));
}
