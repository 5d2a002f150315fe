import type { Found } from '../../draft.ts';
import type { Page } from '../page.ts';
import { addressIn, namesIn, textIn } from '../source/json-ld.ts';
import { findElement, prop } from '../tree.ts';
import { titleTail } from './site-names.ts';

/** The page's language by its own word; a script that its text is not in proves it wrong. */
export function languageOf(page: Page, text: string): Found<string> | undefined {
  const html = findElement(page.root, 'html');
  const declared: [string | undefined, string][] = [
    [textIn(page.data.articles[0]?.inLanguage), 'JSON-LD inLanguage'],
    [html && (prop(html, 'lang') ?? prop(html, 'xmlLang')), 'lang of the page'],
    [page.meta.first('og:locale', 'content-language', 'dc.language', 'language')?.value, 'meta'],
  ];
  for (const [tag, from] of declared) {
    const value = canonical(tag);
    if (value !== undefined && isInScript(value, text)) return { value, from, sure: 0.9 };
  }
  return undefined;
}

/** Where the page was published, and by whom. */
export function sourceNameOf(page: Page): Found<string> | undefined {
  const { data, meta, url } = page;
  const host =
    url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
  return firstOf([
    [meta.first('og:site_name')?.value, 'og:site_name'],
    [textIn(data.articles[0]?.publisher), 'JSON-LD publisher'],
    [meta.first('application-name', 'al:ios:app_name')?.value, 'meta application-name'],
    [
      meta.first('dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher')?.value,
      'meta publisher',
    ],
    [titleTail(page), 'title of the page'],
    [host, 'the address of the page'],
  ]);
}

export function sourceUrlOf(page: Page, given: string | undefined): Found<string> | undefined {
  const { data, meta, url } = page;
  const [article] = data.articles;
  const candidates: [string | undefined, string][] = [
    [meta.link('canonical'), 'link rel=canonical'],
    [meta.first('og:url')?.value, 'og:url'],
    [addressIn(article?.mainEntityOfPage), 'JSON-LD mainEntityOfPage'],
    [addressIn(article?.url), 'JSON-LD url'],
    [given, 'the address given'],
    [url, 'the note of the browser that saved the page'],
  ];
  for (const [text, from] of candidates) {
    const value = absolute(text, url);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

export function sectionOf({ data, meta, microdata }: Page): Found<string> | undefined {
  return firstOf([
    [meta.first('article:section', 'og:article:section')?.value, 'article:section'],
    [textIn(data.articles[0]?.articleSection), 'JSON-LD articleSection'],
    [microdata.values('articleSection')[0], 'microdata articleSection'],
    [meta.first('parsely-section', 'section', 'cxenseparse:recs:category')?.value, 'meta section'],
  ]);
}

/** Words that the page files itself under. */
export function topicsOf({ data, meta }: Page): Found<string[]> | undefined {
  const lists: [string[], string][] = [
    [meta.all('article:tag'), 'article:tag'],
    [data.articles.flatMap((article) => namesIn(article.keywords)), 'JSON-LD keywords'],
    [meta.all('news_keywords'), 'news_keywords'],
    [meta.all('keywords'), 'keywords'],
  ];
  for (const [texts, from] of lists) {
    const value = [...new Set(texts.flatMap((text) => text.split(/\s*[,;，、]\s*/u)).filter(Boolean))];
    if (value.length > 0) return { value: value.slice(0, 30), from };
  }
  return undefined;
}

function firstOf(candidates: readonly [string | undefined, string][]): Found<string> | undefined {
  for (const [text, from] of candidates) {
    const value = text?.replace(/\s+/gu, ' ').trim();
    if (value) return { value, from };
  }
  return undefined;
}

function canonical(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(
      tag
        ?.trim()
        .replace(/_/gu, '-')
        .split(/[\s,;]/u)[0] ?? '',
    )[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A page in Cyrillic that says it is English was made from a template. */
function isInScript(tag: string, text: string): boolean {
  const script = new Intl.Locale(tag).maximize().script;
  if (script !== 'Latn') return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters > 0.5;
}

function absolute(text: string | undefined, base: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/u.test(url.protocol) && !/^(?:localhost|127\.)/u.test(url.hostname)
    ? url.href
    : undefined;
}
