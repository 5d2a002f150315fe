import { join, relative } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { visible } from '../src/lib/visible.ts';
import { RefusedError } from './import/draft.ts';
import { writeNewArticle } from './new/new-article.ts';

const [title, ...rest] = process.argv.slice(2);

if (title === undefined || rest.length > 0 || title.startsWith('-')) {
  process.stderr.write('Give the title as one word to the shell: npm run new -- "A title"\n');
  process.exitCode = 2;
} else {
  const contentDir = process.env.CONTENT_DIR ?? join(import.meta.dirname, '..', 'content');
  try {
    const path = writeNewArticle({
      title,
      today: Temporal.Now.plainDateISO().toString(),
      out: join(contentDir, 'articles'),
    });
    process.stdout.write(`${relative(process.cwd(), path)}\n`);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    process.stderr.write(`${visible(error.message)}\n`);
    process.exitCode = 1;
  }
}
