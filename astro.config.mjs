import { defineConfig } from 'astro/config';
import { publishOnlyNewPages } from './src/publish/astro-integration.ts';
import { placesOf } from './src/store/places.ts';
import { readSite } from './src/store/read-site.ts';

const places = placesOf(process.cwd(), process.env);
const { url, base } = readSite(places.contentDir);

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'ignore',
  cacheDir: places.astroDir,
  build: { format: 'directory', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  integrations: [publishOnlyNewPages()],
});
