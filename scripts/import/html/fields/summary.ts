import type { Found } from '../../draft.ts';
import type { Block } from '../body/blocks.ts';
import { nameWords } from '../body/names.ts';
import { foldText } from '../fold.ts';
import { textIn } from '../source/json-ld.ts';
import type { Sight } from './sight.ts';

/** What the schema takes. */
const longest = 500;

/**
 * The sentence or two that the page says of the article: those printed under the title, else those written for machines,
 * unless they break off.
 */
export function summaryOf(
  { page: { data, meta }, blocks, titleAt }: Sight,
  isText: (block: Block) => boolean,
): Found<string> | undefined {
  const declared: [string | undefined, string][] = [
    [textIn(data.articles[0]?.description), 'JSON-LD description'],
    [meta.first('og:description')?.value, 'og:description'],
    [meta.first('description', 'dc.description', 'twitter:description')?.value, 'meta description'],
  ];
  const deck = deckOf(blocks, titleAt);
  if (deck && !(isLede(deck) && isText(deck))) return { value: deck.text, from: 'the lines under the title' };
  for (const [text, from] of declared) {
    const value = plain(text ?? '');
    if (value.length >= 20 && value.length <= longest && !/(?:…|\.{3}|\[…\]|\[\.\.\.\])$/u.test(value))
      return { value, from };
  }
  return undefined;
}

/** A summary that the text begins with says nothing new. */
export function isOpening(summary: string, text: string): boolean {
  const [short, long] = [foldText(summary), foldText(text)];
  return short.length > 0 && long.startsWith(short.slice(0, 200));
}

const deckNames =
  /^(?:standfirst|deck|dek|subtitle|sub-title|subheadline|subheading|subhead|article-summary|summary|excerpt|lead|intro|chapo|chapeau|hat|bajada|entradilla|sottotitolo|occhiello|teaser-text|article-desc|article__desc|article-description|headline-sub|entry-subtitle|pw-subtitle-paragraph|vorspann|unterzeile|sumario|olho|linha-fina)$/u;

/** Names that some papers give to the first paragraph of the text; where both extractors keep it, it is that. */
const ledeNames = /^(?:lead|intro|lede|vorspann|hat|chapo|chapeau|excerpt|summary)$/u;

function isLede({ element, ancestors }: Block): boolean {
  const words = [element, ...ancestors.slice(-1)].flatMap(nameWords).filter((word) => deckNames.test(word));
  return words.every((word) => ledeNames.test(word));
}

/** The block right below the title that is named for it. */
function deckOf(blocks: readonly Block[], titleAt: number): Block | undefined {
  if (titleAt < 0) return undefined;
  return blocks
    .slice(titleAt + 1, titleAt + 15)
    .find(
      (block) =>
        block.text.length >= 20 && block.text.length <= longest && block.linkShare < 0.3 && isDeck(block),
    );
}

function isDeck({ element, ancestors }: Block): boolean {
  if (element.tagName === 'li') return false;
  return [element, ...ancestors.slice(-1)].some((one) => nameWords(one).some((word) => deckNames.test(word)));
}

function plain(text: string): string {
  return text
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/&quot;|&#0?34;/gu, '"')
    .replace(/&#0?39;|&apos;/gu, '’')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
