import { directionOf } from '../../lib/language.ts';
import { fillCount } from '../../strings/fill.ts';
import type { CountedWords } from '../../strings/fill.ts';
import type { FoundArticle, FoundPassage } from './passages.ts';
import { partOf } from './part-of.ts';
import { showPieces } from './show-pieces.ts';

export interface ArticleWords {
  /** Of the interface. */
  language: string;
  morePassages: CountedWords;
}

/** How many passages of an article are shown at once; the others unfold. */
const shown = 3;

/** An article of the results, from the page's templates `article` and `passage`. */
export function showArticle(found: FoundArticle, root: HTMLElement, words: ArticleWords): DocumentFragment {
  const item = copyOf(root, 'article');
  const lang = found.language ?? words.language;
  const time = partOf(item, 'time');
  time.setAttribute('datetime', found.day);
  time.textContent = formatDay(found.day, words.language);
  partOf(item, '.source').textContent = found.source;
  const title = partOf(item, 'h2 a');
  title.setAttribute('href', found.href);
  showPieces(title, found.title);
  for (const part of item.querySelectorAll<HTMLElement>('h2, ul')) speak(part, lang, words.language);
  const passages = found.passages.map((passage) => showPassage(passage, root));
  partOf(item, '.passages').append(...passages.slice(0, shown));
  const rest = passages.slice(shown);
  if (rest.length === 0) partOf(item, 'details').remove();
  else {
    partOf(item, 'summary').textContent = fillCount(words.morePassages, rest.length, words.language);
    partOf(item, 'details ul').append(...rest);
  }
  return item;
}

function showPassage({ href, pieces }: FoundPassage, root: HTMLElement): DocumentFragment {
  const item = copyOf(root, 'passage');
  const link = partOf(item, 'a');
  link.setAttribute('href', href);
  showPieces(link, pieces);
  return item;
}

function copyOf(root: HTMLElement, name: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-name="${name}"]`);
  if (!template) throw new Error(`The search page has no template "${name}".`);
  return document.importNode(template.content, true);
}

function speak(element: HTMLElement, lang: string, around: string): void {
  if (lang === around) return;
  element.lang = lang;
  element.dir = directionOf(lang);
}

/** As `lib/date.ts` does, less the calendar that it brings along. */
function formatDay(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
