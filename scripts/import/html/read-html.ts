import type { Root } from 'hast';
import type { Draft, Found, Removed } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import { articleTree } from './body/article-tree.ts';
import type { Block } from './body/blocks.ts';
import { blocksOf } from './body/blocks.ts';
import { chooseMedia } from './body/choose-media.ts';
import { chooseBlocks } from './body/choose.ts';
import { normaliseBody } from './body/normalise.ts';
import { setScene } from './body/scene.ts';
import { collectVotes } from './body/voters.ts';
import type { ArticleText } from './clean/article-text.ts';
import { cleanText } from './clean/passes.ts';
import { leadFigureOf } from './fields/lead-figure.ts';
import { readFields } from './fields/read-fields.ts';
import { siteNamesOf } from './fields/site-names.ts';
import { isOpening, summaryOf } from './fields/summary.ts';
import { takeFootnotes } from './markdown/footnotes.ts';
import { toBody } from './markdown/to-body.ts';
import { openPage } from './page.ts';
import { textIn } from './source/json-ld.ts';

export interface HtmlOptions {
  /** The page's file, for messages. */
  file: string;
  /** Where the page was, when the caller knows. */
  url?: string | undefined;
}

/**
 * Reads an article out of a page as a browser saves it: its fields with where each came from, its text as Markdown's
 * tree, and a list of what was left out.
 * @throws {RefusedError} When there is no article on the page, or the page is deeper or larger than any article.
 */
export async function readHtml(html: string, options: HtmlOptions): Promise<Draft> {
  const page = openPage(html, options.url);
  const root = normaliseBody(page.root);
  const { blocks, media } = blocksOf(root);
  const { fields, sight } = readFields(page, blocks, options.url);
  const votes = await collectVotes(root);
  const articleBody = textIn(page.data.articles[0]?.articleBody) ?? '';
  const choice = chooseBlocks(blocks, setScene(blocks, votes, articleBody));
  const isText = ({ id }: Block): boolean => votes.readability.has(id) && votes.defuddle.has(id);
  const summary = summaryOf(sight, isText);
  const noted = takeFootnotes(
    root,
    blocks.filter((block) => choice.kept.has(block)),
  );
  const about = {
    title: fields.title?.value,
    authors: fields.authors?.value ?? [],
    summary: summary?.value,
    sites: siteNamesOf(page),
    language: sight.language,
  };
  const text = cleanText(startOf(noted.blocks, choice.dropped), about);
  if (text.blocks.length === 0) throw new RefusedError(noArticle(blocks));

  const pictures = chooseMedia(media, text.blocks, blocks);
  const lead = leadFigureOf(page, pictures.leading);
  const within = pictures.within.filter((one) => one !== lead.media);
  const { body, removed } = toBody(articleTree(bodyOf(root), text.blocks, within), noted.notes, page.url);
  return {
    fields: {
      ...text.fields,
      ...fields,
      summary: isNews(summary, text) ? summary : undefined,
      figure: lead.found,
    },
    body,
    repairs: [],
    removed: [...text.removed, ...removed],
    problems: problemsOf(votes.failures, page.data.broken),
  };
}

function startOf(blocks: readonly Block[], dropped: readonly { block: Block; why: string }[]): ArticleText {
  const removed: Removed[] = dropped.map(({ block, why }) => ({ text: block.text, why }));
  return { blocks, fields: {}, removed };
}

/** A summary that only repeats the opening is none. */
function isNews(summary: Found<string> | undefined, { blocks }: ArticleText): boolean {
  const [lede] = blocks.filter((block) => block.prose);
  return summary !== undefined && !(lede && isOpening(summary.value, lede.text));
}

function bodyOf(root: Root) {
  const [body] = root.children;
  if (body?.type !== 'element') throw new TypeError('A normalised page has one element.');
  return body;
}

function noArticle(blocks: readonly Block[]): string {
  const found =
    blocks.length === 0
      ? 'There is no text on the page.'
      : 'There is text on the page, but no article in it.';
  return `${found} If a script loads it, wait until the page is complete and save it again, or copy the article’s text into a .txt file.`;
}

function problemsOf(failures: readonly string[], broken: number): string[] {
  const ofData =
    broken === 0
      ? []
      : [
          `${String(broken)} of the page’s JSON-LD blocks could not be read as JSON; what could be picked out of them was used.`,
        ];
  return [
    ...failures.map(
      (failure) =>
        `One of two extractors failed on the page, so the other alone decided what its text is (${failure}).`,
    ),
    ...ofData,
  ];
}
