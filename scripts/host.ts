import { placesOf } from '../src/store/places.ts';
import { readSite } from '../src/store/read-site.ts';
import { parseBuildOptions } from './build/options.ts';
import { UsageError } from './build/values-of.ts';
import { reportAndExit } from './build/report.ts';
import { readRules } from './host/read-rules.ts';
import { renderCaddy } from './host/render-caddy.ts';
import { renderNginx } from './host/render-nginx.ts';

const servers = { caddy: renderCaddy, nginx: renderNginx };

const [server = '', ...options] = process.argv.slice(2);
try {
  const render = Object.entries(servers).find(([name]) => name === server)?.[1];
  if (!render) {
    const names = Object.keys(servers).join(' or ');
    throw new UsageError(`Name the server to write a configuration for, ${names}: npm run host -- caddy.`);
  }
  const { outDir } = parseBuildOptions(options);
  const { base } = readSite(placesOf(process.cwd(), process.env));
  process.stdout.write(render(readRules(outDir, base)));
} catch (error) {
  reportAndExit(error, 'Nothing was written.');
}
