import { fillCount } from '../../strings/fill.ts';
import type { CountedWords } from '../../strings/fill.ts';
import { createArticleList } from './article-list.ts';
import { partOf } from './part-of.ts';
import type { Findings } from './search.ts';
import type { ArticleWords } from './show-article.ts';

export interface FindingsWords extends ArticleWords {
  articleCount: CountedWords;
  busy: string;
}

/** What the page says below its form. */
export interface FindingsPlace {
  clear: () => void;
  busy: () => void;
  failed: () => void;
  show: (findings: Findings, isWanted: () => boolean) => Promise<void>;
}

export function findingsPlace(root: HTMLElement, words: FindingsWords): FindingsPlace {
  const list = createArticleList(root, words);
  const status = partOf(root, '[role=status]');
  const [nothing, failure] = [partOf(root, '.nothing'), partOf(root, '.failure')];
  const say = (text: string, notice?: HTMLElement) => {
    status.textContent = text;
    nothing.hidden = notice !== nothing;
    failure.hidden = notice !== failure;
  };
  return {
    clear: () => {
      list.clear();
      say('');
    },
    busy: () => say(words.busy),
    failed: () => {
      list.clear();
      say('', failure);
    },
    show: async ({ matches }, isWanted) => {
      await list.show(matches, isWanted);
      if (!isWanted()) return;
      if (matches.length === 0) say('', nothing);
      else say(fillCount(words.articleCount, matches.length, words.language));
    },
  };
}
