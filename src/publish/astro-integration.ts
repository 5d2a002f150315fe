import type { AstroIntegration } from 'astro';
import { fileOf } from '../model/page.ts';
import { currentSession, keyOf, plannedPages } from './session.ts';

/** Has Astro render only the pages whose keys are new; the rest are taken from the last dist/ when the build is put together. */
export function publishOnlyNewPages(): AstroIntegration {
  return {
    name: 'newsfold-publish',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () =>
            (await prerenderer.getStaticPaths()).filter(({ pathname }) => isNew(pathname)),
        }));
      },
    },
  };
}

function isNew(pathname: string): boolean {
  const session = currentSession();
  if (!session) return true;
  const file = fileOf(pathname);
  const page = plannedFiles().get(file);
  if (!page)
    throw new Error(`The route of ${pathname} is not in the table of pages: add it to src/views/pages.ts.`);
  return session.known.get(file) !== keyOf(page, session.code);
}

let files: Map<string, NonNullable<ReturnType<typeof plannedPages>>[number]> | undefined;

function plannedFiles() {
  files ??= new Map((plannedPages() ?? []).map((page) => [fileOf(page.path), page]));
  return files;
}
