import { parse } from 'yaml';
import { splitFrontMatter } from '../../../../src/markdown/front-matter.ts';
import { createRenderer } from '../../../../src/markdown/pipeline.ts';
import { collapseSpace } from '../../../../src/lib/text.ts';
import { passageIds } from '../../../../src/model/passage.ts';
import type { Passage } from '../../../../src/model/passage.ts';
import { detectLanguage } from '../../../import/words/language.ts';
import type { Sample } from './sample.ts';

export type ArticleText = Pick<Sample, 'title' | 'language' | 'passages'>;

/** What is known of an article besides its text. */
export interface Known {
  title?: string | undefined;
  language?: string | undefined;
}

/** A Markdown file, with front matter or without. */
export function readMarkdown(text: string): ArticleText {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined && !/^#\s/mu.test(text)) return readPlain(text);
  const matter: unknown = yaml === undefined ? {} : parse(yaml);
  const heading = /^#\s+(.+)$/mu.exec(body)?.[1];
  const title = textAt(matter, 'title') ?? heading ?? '';
  return withLanguage({ title, passages: render(body).passages }, textAt(matter, 'lang'));
}

/**
 * Plain text: paragraphs with blank lines between, or one to a line. The first is the title, unless one is given or it
 * reads as a sentence.
 */
export function readPlain(text: string, known: Known = {}): ArticleText {
  const paragraphs = paragraphsOf(text);
  const [first = ''] = paragraphs;
  const hasTitle = known.title === undefined && paragraphs.length > 1 && isTitle(first);
  const idOf = passageIds();
  const passages = paragraphs.slice(hasTitle ? 1 : 0).map((words) => ({ id: idOf(words), text: words }));
  return withLanguage({ title: known.title ?? (hasTitle ? first : ''), passages }, known.language);
}

const render = createRenderer({
  base: '/',
  labels: { footnotes: '', backToText: '', table: '' },
  resolveImage: () => undefined,
});

function paragraphsOf(text: string): string[] {
  const trimmed = text.trim();
  const between = /\n[ \t]*\r?\n/u.test(trimmed) ? /\n[ \t]*\r?\n/u : /\n/u;
  return trimmed
    .split(between)
    .map(collapseSpace)
    .filter((paragraph) => paragraph !== '');
}

/** Short, and without the stop of a sentence. */
function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.!。…]["'”’»）)]?$/u.test(line);
}

function withLanguage(
  article: { title: string; passages: Passage[] },
  known: string | undefined,
): ArticleText {
  const text = article.passages.map((passage) => passage.text).join(' ');
  return { ...article, language: known ?? detectLanguage(text)?.value ?? 'en' };
}

function textAt(value: unknown, key: string): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
}
