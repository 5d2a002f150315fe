import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineSchema, webUrlSchema } from '../../../src/model/fields.ts';
import { readAttacks } from './read-attacks.ts';

/** How many strings share a body, each in a block of its own. */
const share = 25;

/** Writes a content folder in which every attack string stands in a body, and each that its schema takes in a title and in other fields. */
export function writeHostileContent(contentDir: string): void {
  const bodies = [
    ...readAttacks('html'),
    ...readAttacks('markdown'),
    ...readAttacks('urls').flatMap((url) => [`<a href="${url}">html</a>`, `[markdown](<${url}>) <${url}>`]),
    ...readAttacks('text').filter((text) => !/[\ud800-\udfff]/u.test(text)),
  ];
  const lines = fits([...readAttacks('text'), ...readAttacks('html'), ...readAttacks('markdown')]);
  const urls = readAttacks('urls').filter((url) => webUrlSchema.safeParse(url).success);
  const files: Record<string, string> = {};
  const count = Math.ceil(bodies.length / share);
  const perArticle = Math.ceil(lines.length / count);
  for (let index = 0; index < count; index += 1) {
    const own = lines.slice(index * perArticle, (index + 1) * perArticle);
    const matter = matterOf(own, urls[index % urls.length] ?? 'https://example.org/', index);
    const body = bodies.slice(index * share, (index + 1) * share).join('\n\n');
    files[`articles/2023/attack-${index}.md`] = `---\n${yaml(matter)}---\n\nOpening.\n\n${body}\n`;
  }
  const [a = 'a', b = 'b', c = 'c', d = 'd'] = lines.filter((line) => line.includes('<script>'));
  files['articles/2023/map.svg'] = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';
  files['site.yml'] = yaml({
    ...{ title: `Site ${a}`, tagline: b, description: c, url: 'https://hostile.example', base: '/repo/' },
    publisher: { name: d, url: urls[0] },
    mail: { from: 'Desk "x" <desk@hostile.example>', unsubscribe: '{{unsubscribe}}' },
  });
  files['topics/tides.md'] =
    `---\n${yaml({ label: a, description: b, terms: ['opening', c] })}---\n\n${bodies[0] ?? ''}\n`;
  files['sources/wire.yml'] = yaml({ name: d, url: urls.at(-1) });
  files['people/nobody.yml'] = yaml({ name: `Ana ${a}`, role: b, aliases: [c] });
  files['editions/2023-06-02.md'] = `---\n${yaml({ title: a })}---\n\n${bodies.slice(0, 60).join('\n\n')}\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
}

/** Those that a line of front matter takes: the others an editor is told of. */
function fits(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text.length < 190 && lineSchema.safeParse(text).success);
}

function matterOf(lines: readonly string[], url: string, index: number) {
  const at = (place: number) => lines[place % lines.length] ?? 'x';
  const day = String((index % 5) + 1).padStart(2, '0');
  return {
    title: at(0),
    published: `2023-06-${day}`,
    summary: at(1),
    dateline: at(2),
    authors: lines,
    contributors: lines.slice(0, 3),
    topics: ['tides'],
    source: { publisher: 'wire', url, authors: lines.slice(0, 4), published: '2023-06-01' },
    figure: { src: 'map.svg', alt: at(3), caption: at(4), credit: at(5) },
    keyPoints: lines,
    corrections: lines.map((text) => ({ date: '2023-06-05', text })),
    events: lines.map((text) => ({ date: '2023-02-04', text })),
  };
}

/** JSON is YAML, and writes every character as an escape that YAML reads. */
function yaml(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}
