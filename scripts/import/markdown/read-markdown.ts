import { basename, dirname } from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isSlug, slugOf } from '../../../src/lib/slug.ts';
import { collapseSpace } from '../../../src/lib/text.ts';
import type { Draft, DraftFields, Found } from '../draft.ts';
import { textsOf } from '../repair/paragraphs.ts';
import { parseBody } from '../write/markdown.ts';
import { withoutHtml } from './html-to-body.ts';
import { fieldsOfMatter } from './matter-fields.ts';
import { splitMatter } from './split-matter.ts';
import { withoutCommands } from './templates.ts';

/** Reads Markdown of another generator: its front matter becomes ours, its commands go. */
export function readMarkdown(text: string, { file }: { file: string }): Draft {
  const { matter, body } = splitMatter(text);
  const { fields, removed, problems, stamps } = fieldsOfMatter(matter);
  const plain = withoutCommands(body);
  const tagged = takeTagLine(plain.text);
  const tree = withoutHtml(parseBody(tagged.text));
  const headline = takeHeadline(tree, fields.title);
  return {
    fields: {
      ...fields,
      title: fields.title ?? headline,
      topics: joined(fields.topics, tagged.tags),
      slug: fields.slug ?? namedAfter(file),
    },
    body: tree,
    repairs: [],
    removed: [...removed, ...plain.removed],
    problems,
    evidence: [...stamps, ...textsOf(tree)].join('\n'),
  };
}

/** Obsidian’s `#ports #pilots` on a line of its own. */
function takeTagLine(text: string): { text: string; tags: string[] } {
  const tags: string[] = [];
  const rest = text.replace(/^[ \t]*(?:#[\p{L}\p{N}_/-]+[ \t]*)+$/gmu, (line) => {
    tags.push(
      ...line
        .trim()
        .split(/\s+/u)
        .map((tag) => tag.slice(1)),
    );
    return '';
  });
  return { text: rest, tags };
}

function joined(found: DraftFields['topics'], tags: readonly string[]): DraftFields['topics'] {
  if (tags.length === 0) return found;
  return { value: [...(found?.value ?? []), ...tags], from: found?.from ?? 'tags in the text' };
}

/** The only heading of the first level, when the text begins with it, is the title. */
function takeHeadline(tree: Root, title: Found<string> | undefined): Found<string> | undefined {
  const top = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const [headline] = top;
  if (!headline || top.length > 1 || tree.children[0] !== headline) return undefined;
  const value = collapseSpace(toString(headline));
  if (title && title.value !== value) return undefined;
  tree.children.shift();
  return { value, from: 'the heading above the text' };
}

/** `2023-06-19-the-harbour-opens.md` and `the-harbour-opens/index.md`: a name of three words was chosen to be read. */
function namedAfter(file: string): Found<string> | undefined {
  const name = basename(file).replace(/\.\w+$/u, '');
  const own = /^(?:index|_index)$/u.test(name) ? basename(dirname(file)) : name;
  const slug = own.replace(/^\d{4}-\d{2}-\d{2}-/u, '');
  if (!isSlug(slug) || slugOf(slug) !== slug || slug.split('-').length < 3) return undefined;
  return { value: slug, from: 'the file’s name' };
}
