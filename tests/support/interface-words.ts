import type { ElementContent, Properties, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Words } from '../../src/strings/words.ts';
import { stringsIn } from './strings-in.ts';

/**
 * Which of some texts are words of a catalogue, with whatever stands in their gaps: `Published June 19` is
 * `Published {date}`.
 */
export function wordsAmong(texts: readonly string[], catalogue: Words): string[] {
  const patterns = stringsIn(catalogue).flatMap(({ value }) => patternOf(value) ?? []);
  return texts.filter((text) => patterns.some((pattern) => pattern.test(text.trim())));
}

function patternOf(words: string): RegExp | undefined {
  const parts = words.split(/\{\w+\}/u);
  // `{label}: {text}` has no word of its own to be known by.
  if (!/\p{L}/u.test(parts.join(''))) return undefined;
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`, 'su');
}

/** What a page says, one entry for each run of text and each attribute that is read out; not what is marked as another language's. */
export function saidIn(html: string, foreign: string): string[] {
  return unified()
    .use(rehypeParse)
    .parse(html)
    .children.flatMap((node) => saidBy(node, foreign));
}

function saidBy(node: RootContent | ElementContent | Root, foreign: string): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' || node.tagName === 'style') return [];
  if (node.tagName === 'script') return dataIn(node.children, node.properties);
  const within = node.children.flatMap((child) => saidBy(child, foreign));
  if (node.properties.lang === foreign) {
    // Parts of it may be the page's own again.
    return node.children.flatMap((child) => languagesWithin(child, foreign));
  }
  return [...attributesOf(node.properties), ...within];
}

function languagesWithin(node: ElementContent, foreign: string): string[] {
  if (node.type !== 'element') return [];
  if (node.properties.lang !== undefined) return saidBy(node, foreign);
  return node.children.flatMap((child) => languagesWithin(child, foreign));
}

function attributesOf({
  ariaLabel,
  title,
  alt,
  content,
  dataWords,
  placeholder,
  value,
}: Properties): string[] {
  return [ariaLabel, title, alt, content, dataWords, placeholder, value].filter(
    (said) => typeof said === 'string',
  );
}

function dataIn(children: readonly ElementContent[], { type }: Properties): string[] {
  const [text] = children;
  if (type !== 'application/ld+json' || text?.type !== 'text') return [];
  // `Person` is a word of ours and a type of theirs.
  const said = stringsIn(JSON.parse(text.value)).filter(({ key }) => key !== '@type');
  return said.map(({ value }) => value);
}
