import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemsError } from '../../../src/lib/problem.ts';
import { readContent } from '../../../src/store/read-content.ts';
import { writeContent } from '../../support/content-folder.ts';

/** Signs that mean something to YAML, Markdown, HTML, our directive or the rules for quotations, and words that are names of objects. */
const signs = fc.constantFrom(
  ...[
    '---',
    '\n',
    '\n\n',
    '\n    ',
    '\r\n',
    '\t',
    ' ',
    ': ',
    '- ',
    '> ',
    '# ',
    '## ',
    '| ',
    '|-|\n',
    '```',
    '~~~\n',
    '`',
    '*',
    '**',
    '_',
  ],
  ...[
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '<',
    '>',
    '</',
    '<b>',
    '<table>',
    '<td>',
    '<svg>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '\\',
    '~~',
  ],
  ...[
    ':event[',
    ']{date=',
    '2023-02-31',
    '}',
    '"',
    "'",
    '“',
    '”',
    '«',
    '—',
    '「',
    '」',
    ' said',
    ' disse',
    '...',
    '?',
    '!',
    'www.a.b',
    'a@b.c',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Minister Ana Lima',
    'she',
    '\0',
    '\u202e',
    '\ufeff',
    '\u2028',
    '👩‍🚀',
    'e\u0301',
    '台',
    'ا',
  ],
);
const text = fc
  .array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const key = fc.constantFrom(
  ...[
    'title',
    'summary',
    'published',
    'updated',
    'authors',
    'lang',
    'source',
    'rights',
    'figure',
    'topics',
    'keyPoints',
    'corrections',
    'events',
    'draft',
    'id',
  ],
  ...['__proto__', 'constructor', 'x'],
);
const value = fc.oneof(
  fc.json({ maxDepth: 3 }),
  text.map((words) => JSON.stringify(words)),
  text,
  fc.constantFrom(
    '2023-06-19',
    '[harbours]',
    '{publisher: courier}',
    '&a [*a]',
    '!!js x',
    '|',
    '>-',
    '{',
    '[',
    'en',
    'zh',
  ),
);
const matter = fc
  .array(fc.tuple(key, value), { maxLength: 8 })
  .map((fields) => fields.map(([name, content]) => `${name}: ${content}`).join('\n'));

const right = 'title: Low tide\npublished: 2023-06-19\ntopics: [harbours]';

test('whatever stands in a file, the whole analysis ends in content or in problems, each with its file', () => {
  const places = writeContent();
  const file = join(places.contentDir, 'articles/2023/low-tide.md');
  fc.assert(
    fc.property(fc.oneof(fc.constant(right), matter), text, (fields, body) => {
      writeFileSync(file, `---\n${fields}\n---\n\n${body}\n`);
      const started = process.threadCpuUsage();
      try {
        readContent(places, 'code');
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        for (const problem of error.problems) {
          expect(problem.file).toContain('content/');
          expect(problem.message).not.toContain('by a fault of Newsfold');
        }
      }
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(5000);
    }),
    { numRuns: 150, seed: 20_230_619 },
  );
}, 120_000);
