import { aboutAuthor, authorNote } from '../words/roles.ts';
import type { Line, Story } from './story.ts';
import { without } from './story.ts';

/** A note stands this near to the end. */
const closing = 4;

/** Longer ones are profiles, not notes. */
const longest = 800;

/**
 * Takes out the closing paragraph about the author. A person whom the story itself names is a person of the story.
 * Comes after takeSource and takeHead: below a `Source:` line the note is about whoever passed the text on, who did not write it.
 */
export function dropAuthorNote(story: Story): Story {
  const notes = new Set<Line>();
  let name: string | undefined;
  story.lines.forEach((line, index) => {
    if (index < story.lines.length - closing || index === 0 || line.text.length > longest) return;
    const previous = story.lines[index - 1];
    if (aboutAuthor.test(line.text) || (previous && notes.has(previous) && aboutAuthor.test(previous.text))) {
      notes.add(line);
      name ??= authorNote.exec(line.text.replace(aboutAuthor, '').trim())?.groups?.name;
      return;
    }
    const { name: person, expert } = authorNote.exec(line.text)?.groups ?? {};
    if (person === undefined || !isAuthor(person, expert !== undefined, story, index)) return;
    notes.add(line);
    name ??= person;
  });
  const writer = name !== undefined && story.fields.sourceName === undefined ? name : undefined;
  const why = `a note about ${name ?? 'the author'}, no part of the story`;
  return without(story, notes, why, {
    ...(writer !== undefined && {
      authors: story.fields.authors ?? { value: [writer], from: 'the note about the author', sure: 0.6 },
    }),
  });
}

/** The byline decides; without one, a person whom the text above does not name and who is a journalist. */
function isAuthor(name: string, isExpert: boolean, { fields, lines }: Story, index: number): boolean {
  const authors = fields.authors?.value;
  if (authors) return authors.includes(name);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return !isExpert && !lines.slice(0, index).some(({ text }) => text.includes(surname));
}
