import type { Element, Parents } from 'hast';
import { looksLikeName } from '../../words/names.ts';
import type { Block } from '../body/blocks.ts';
import { nameEvidence, nameWords } from '../body/names.ts';
import { newElement, prop } from '../tree.ts';
import { holdsByline, isByline } from './author-names.ts';
import type { Sight } from './sight.ts';

/** Texts that may name the authors, and where they were found. */
export interface AuthorCandidate {
  texts: string[];
  from: string;
  sure?: number;
}

/** What the page shows by the title, or marks as an author; a list of teasers has authors, too, so not the whole page is asked. */
export function shownAuthors({ page, blocks, titleAt, language }: Sight): AuthorCandidate[] {
  const named = markedAuthors(page.root, isNamedAuthor);
  const near = blocks.slice(Math.max(0, titleAt - 4), titleAt + 12).filter((block) => block.length < 160);
  const rel = near.flatMap((block) => markedIn(block, isRelAuthor));
  const lines = near
    .flatMap((block) => block.lines)
    .flatMap((line) => [...line.split(/\s+[|•·]\s+/u), line])
    .filter((line) => holdsByline(line, language));
  const links = near.flatMap((block) => markedIn(block, isAuthorLink));
  const signed = blocks.slice(titleAt + 1).filter((block) => block.length < 120 && isByline(block.text));
  return [
    { texts: rel, from: 'rel=author' },
    ...named.map((text) => ({ texts: [text], from: `“${text.slice(0, 60)}” on the page`, sure: 0.9 })),
    { texts: links, from: 'links to authors’ pages', sure: 0.9 },
    { texts: near.flatMap(namedIn), from: 'a name below the title', sure: 0.7 },
    ...lines.map((text) => ({ texts: [text], from: `“${text}” on the page`, sure: 0.85 })),
    { texts: markedAuthors(page.root, isRelAuthor).slice(0, 1), from: 'rel=author', sure: 0.8 },
    ...signed.slice(0, 1).map(({ text }) => ({ texts: [text], from: `“${text}” on the page`, sure: 0.7 })),
  ];
}

/** `<span class="name">Jan Kowal</span>` */
function namedIn(block: Block): string[] {
  const isName = (element: Element): boolean =>
    nameWords(element).some((word) => /^(?:name|auth)$/u.test(word));
  return markedIn(block, isName).filter(looksLikeName);
}

function markedIn(block: Block, test: (element: Element) => boolean): string[] {
  return markedAuthors(newElement('div', [block.element]), test);
}

function isRelAuthor(element: Element): boolean {
  return (prop(element, 'rel') ?? '').split(/\s+/u).includes('author');
}

function isAuthorLink(element: Element): boolean {
  const path =
    /\/(?:authors?|autor(?:es|en)?|auteurs?|autor[ei]|firmas?|profiles?|people|staff|by|contributors?|journalists?|redakteure?|signataires?|user|users|team)\/[^/]/iu;
  return element.tagName === 'a' && path.test(prop(element, 'href') ?? '');
}

const authorWords =
  /^(?:author|authors|byline|bylines|by-line|author-name|authorname|writer|reporter|posted-by|submitted|autor|auteur|autore|verfasser|signature|signa|vcard|creator|journalist|contributor|contributors|correspondent)$/u;

function isNamedAuthor(element: Element): boolean {
  return prop(element, 'itemProp') === 'author' || nameWords(element).some((word) => authorWords.test(word));
}

const elsewhere = /related|comments|navigation|side column|advertisement|newsletter/u;

/** The text of the outermost elements that are marked so, outside of comments and boxes about other articles. */
function markedAuthors(node: Parents, test: (element: Element) => boolean): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'head') return [];
    const evidence = nameEvidence(child);
    if (evidence?.strength === 'strong' && elsewhere.test(evidence.why)) return [];
    if (!test(child)) return markedAuthors(child, test);
    const text = spacedText(child);
    // What is longer is no byline but a box about the author, or more.
    return text.length > 0 && text.length < 200 ? [text] : markedAuthors(child, test);
  });
}

/** An element's text, with a bar between parts that only style keeps apart. */
function spacedText(element: Element): string {
  const parts: string[] = [];
  const gather = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') parts.push(child.value.replace(/\s+/gu, ' '));
      else if (child.type === 'element') gather(child);
    }
  };
  gather(element);
  return parts
    .reduce(
      (text, part) =>
        /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(part) ? `${text} | ${part}` : text + part,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
