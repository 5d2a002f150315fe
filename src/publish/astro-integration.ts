import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileOf } from '../model/page.ts';
import { withPolicy } from '../outputs/policy/page-policy.ts';
import { finishHeaders } from './finish-headers.ts';
import { currentSession, keyOf, plannedPages } from './session.ts';

/**
 * Has Astro render only the pages whose keys are new, each with its policy; the rest are taken from the last dist/ when
 * the build is put together.
 *
 * @param base path of the site
 */
export function publishOnlyNewPages(base: string): AstroIntegration {
  return {
    name: 'newsfold-publish',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () =>
            (await prerenderer.getStaticPaths()).filter(({ pathname }) => isNew(pathname)),
          render: renderWithPolicy(prerenderer.render, base),
        }));
      },
      'astro:build:done': ({ dir }) => {
        // With a session, the pages that were kept are still missing here.
        if (!currentSession()) finishHeaders(fileURLToPath(dir), plannedPages() ?? []);
      },
    },
  };
}

function renderWithPolicy(render: AstroPrerenderer['render'], base: string): AstroPrerenderer['render'] {
  return async (request, options) => {
    const rendered = await render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    // An endpoint's HTML is a mail, and no page: its reader's program has a policy of its own.
    if (options.routeData.type !== 'page') return rendered;
    const path = new URL(request.url).pathname.slice(base.length - 1);
    const html = withPolicy(await response.text(), path);
    return new Response(html, { status: response.status, headers: response.headers });
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
