import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { sharedValue } from '../lib/shared-value.ts';
import { withPolicy } from '../outputs/policy/page-policy.ts';
import { keepBundle } from './bundle/keep-bundle.ts';
import { finishHeaders } from './finish-headers.ts';
import { sharedPlan } from './shared-plan.ts';

/**
 * Has Astro keep its bundle of the code when a build asks for that (`scripts/build/bundle-program.ts`). `astro build` by
 * itself renders the whole site, each page with its policy.
 *
 * @param base path of the site
 */
export function publishSite(base: string): AstroIntegration {
  const bundleDir = sharedValue('bundle');
  let serverDir = '';
  return {
    name: 'newsfold-publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        serverDir = fileURLToPath(new URL('./.prerender/', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          typeof bundleDir === 'string'
            ? keepBundle(prerenderer, serverDir, bundleDir)
            : { ...prerenderer, render: renderWithPolicy(prerenderer.render, base) },
        );
      },
      'astro:build:done': ({ dir }) => {
        if (bundleDir === undefined) finishHeaders(fileURLToPath(dir), sharedPlan()?.all ?? []);
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
