import { partOf } from './part-of.ts';
import { foundArticleOf } from './passages.ts';
import type { Findings } from './search.ts';
import { showArticle } from './show-article.ts';
import type { ArticleWords } from './show-article.ts';

/** The results on the page. */
export interface ArticleList {
  clear: () => void;
  /** Shows the first of the matches, and a button for more. Texts are loaded as they are shown, as long as they are wanted. */
  show: (matches: Findings['matches'], isWanted: () => boolean) => Promise<void>;
}

/** How many articles are shown at first, and with each wish for more: the text of each is a request of 2 to 5 KB. */
const first = 4;
const step = 8;

export function createArticleList(root: HTMLElement, words: ArticleWords): ArticleList {
  const [list, more] = [partOf(root, 'ol'), partOf(root, '.more')];
  const clear = () => {
    list.replaceChildren();
    more.hidden = true;
  };
  const articlesOf = (matches: Findings['matches']) =>
    Promise.all(
      matches.map(async (match) => {
        const found = foundArticleOf(await match.load(), match.hits, words.language);
        return showArticle(found, root, words);
      }),
    );
  const offerMore = (matches: Findings['matches'], isWanted: () => boolean) => {
    const start = list.children.length;
    more.hidden = start >= matches.length;
    more.onclick = async () => {
      const next = await articlesOf(matches.slice(start, start + step));
      if (!isWanted()) return;
      list.append(...next);
      offerMore(matches, isWanted);
      // The button may be gone: the reader goes on at what it brought.
      list.children[start]?.querySelector('a')?.focus();
    };
  };
  return {
    clear,
    show: async (matches, isWanted) => {
      const articles = await articlesOf(matches.slice(0, first));
      if (!isWanted()) return;
      list.replaceChildren(...articles);
      offerMore(matches, isWanted);
    },
  };
}
