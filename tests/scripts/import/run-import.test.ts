import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, test } from 'vitest';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfold-import-'));
  out = join(folder, 'content/articles');
  mkdirSync(join(folder, 'content/topics'), { recursive: true });
  const topic = '---\nlabel: Ferries\ndescription: Boats that come back.\nterms:\n  - ferries\n---\n';
  writeFileSync(join(folder, 'content/topics/ferries.md'), topic);
});

const fuel = `Island council rations fuel
March 12, 2024
The island council voted to ration fuel until the ferries run again. Every household may buy ten litres a week, and ferries get the rest.
The measure ends by itself as soon as the first tanker is unloaded.
Source: Coastal Wire
`;

function save(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output, line by line, as JSON. */
  told: () => Record<string, unknown>[];
}

async function run(args: readonly string[], input = '', to = out): Promise<Run> {
  const script = join(import.meta.dirname, '../../../scripts/import.ts');
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content') };
  const child = spawn(process.execPath, [script, ...args, '--out', to], { env });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('exit', resolve)));
  const told = () =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, stdout, stderr, told };
}

function written(): string[] {
  return readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name))
    .sort();
}

describe('npm run import', { timeout: 60_000 }, () => {
  test('writes an article, and an entry for its publisher', async () => {
    const { code, stdout } = await run([save('fuel.txt', fuel)]);
    expect(code).toBe(0);
    expect(written()).toEqual([
      'articles/2024/island-council-rations-fuel.md',
      'sources/coastal-wire.yml',
      'topics/ferries.md',
    ]);
    expect(readFileSync(join(out, '2024/island-council-rations-fuel.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: Island council rations fuel
      published: 2024-03-12
      lang: en
      source:
        publisher: coastal-wire
      topics:
        - ferries
      ---

      The island council voted to ration fuel until the ferries run again. Every household may buy ten litres a week, and ferries get the rest.

      The measure ends by itself as soon as the first tanker is unloaded.
      "
    `);
    expect(readFileSync(join(folder, 'content/sources/coastal-wire.yml'), 'utf8')).toMatchInlineSnapshot(`
      "name: Coastal Wire
      # Written by the importer. Add country, language, and the rights that you have: full, excerpt or link.
      "
    `);
    expect(stdout).toContain('"Coastal Wire" was no source yet');
  });

  test('gives the same bytes again, and overwrites only when forced', async () => {
    const file = save('fuel.txt', fuel);
    await run([file]);
    const first = readFileSync(join(out, '2024/island-council-rations-fuel.md'));
    const again = await run([file]);
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('is there already. Overwrite it with --force');
    expect((await run([file, '--force'])).code).toBe(0);
    expect(readFileSync(join(out, '2024/island-council-rations-fuel.md'))).toEqual(first);
  });

  test('points out what is nearly there already', async () => {
    await run([save('fuel.txt', fuel)]);
    const { code, told } = await run([
      save('new.txt', fuel.replace('Island council rations fuel', 'Ten litres a week')),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(told()[0]).toMatchObject({
      output: null,
      problems: [expect.stringMatching(/^It is \d+ % like .*island-council-rations-fuel\.md/u)],
    });
  });

  test('a dry run writes nothing and says what it would', async () => {
    const { code, told } = await run([save('fuel.txt', fuel), '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(told()[0]).toMatchObject({ output: join(out, '2024/island-council-rations-fuel.md') });
    expect(written()).toEqual(['topics/ferries.md']);
  });

  test('one bad file stops no other', async () => {
    mkdirSync(join(folder, 'in'));
    save('in/a.txt', 'nothing');
    save('in/b.txt', fuel);
    writeFileSync(join(folder, 'in/c.txt'), Buffer.from('%PDF-1.7'));
    save('in/d.png', 'x');
    const { code, told, stderr } = await run([join(folder, 'in'), '--json']);
    expect(code).toBe(1);
    expect(told().map(({ output }) => output === null)).toEqual([true, false, true]);
    expect(stderr).toMatch(/^1 written, 2 refused, 1 files of other kinds passed over, in [\d.]+ s\n$/u);
  });

  test('each item of a feed is told of by itself', async () => {
    const item = (title: string, words: string) =>
      `<item><title>${title}</title><pubDate>Tue, 12 Mar 2024 09:00:00 GMT</pubDate><description>${words}</description></item>`;
    const rss = `<rss version="2.0"><channel><title>Coastal Wire</title>${item('One', 'Swans came back to the pond on Sunday, all but one.')}${item('Two', 'Ferries run again from six in the morning on.')}</channel></rss>`;
    const { told } = await run([save('feed.xml', rss), '--json']);
    expect(told().map(({ input }) => input)).toEqual([
      `${join(folder, 'feed.xml')}#1`,
      `${join(folder, 'feed.xml')}#2`,
    ]);
    expect(readdirSync(join(out, '2024'))).toEqual(['one.md', 'two.md']);
  });

  test('reads standard input', async () => {
    const { code, told } = await run(['-', '--json'], fuel);
    expect(code).toBe(0);
    expect(told()[0]).toMatchObject({ input: 'standard input' });
  });

  test('a new content folder gets copies of what the article needs', async () => {
    const file = save('fuel.txt', fuel);
    const { stdout } = await run([file], '', join(folder, 'fresh/articles'));
    expect(stdout).toContain('because the article needs them: topics/ferries.md.');
    expect(readdirSync(join(folder, 'fresh'))).toEqual(['articles', 'sources', 'topics']);
    expect(readFileSync(join(folder, 'fresh/topics/ferries.md'), 'utf8')).toContain('label: Ferries');
  });

  test('a folder of another name stands by itself', async () => {
    const file = save('fuel.txt', fuel);
    const { stdout } = await run([file], '', join(folder, 'waiting/room'));
    expect(stdout).toContain('"Coastal Wire" has no file in content/sources yet.');
    expect(readdirSync(join(folder, 'waiting'))).toEqual(['room']);
  });

  test('a topic that does not exist is refused', async () => {
    const { code, stdout } = await run([save('fuel.txt', fuel), '--set', 'topics=feries']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'Unknown topic "feries". Did you mean "ferries"? Topics are the files in content/topics/.',
    );
    expect(written()).toEqual(['topics/ferries.md']);
  });

  test('asks nothing where nobody can answer: it names the days and refuses', async () => {
    const unclear = fuel
      .replace('March 12, 2024\n', '')
      .replace('voted', 'voted on Tuesday (12), as in March and in November,');
    const { code, stdout } = await run([save('unclear.txt', unclear)]);
    expect(code).toBe(1);
    expect(stdout.replace(/^.*unclear\.txt/u, 'unclear.txt')).toMatchInlineSnapshot(`
      "unclear.txt was not imported.
        It does not say clearly when it was published. It may be 2024-11-12 (“Tuesday (12)” and “November”: the latest year in which 12 November was a Tuesday); 2024-03-12 (“Tuesday (12)” and “March”: the latest year in which 12 March was a Tuesday). Choose: --set published=2024-11-12.

      "
    `);
    expect(written()).toEqual(['topics/ferries.md']);
  });

  test('leaves no way out of the articles folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'newsfold-outside-'));
    mkdirSync(out, { recursive: true });
    symlinkSync(outside, join(out, '2024'));
    const file = save('fuel.txt', fuel);
    expect((await run([file, '--force'])).stdout).toContain('leads out of the articles folder');
    expect((await run([file, '--force', '--set', 'slug=../../fuel'])).stdout).toContain(
      'can’t be the name of its file',
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  test('a wrong command ends with 2 and a hint', async () => {
    const { code, stderr } = await run(['--set', 'titel=x', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "title"?');
  });
});
