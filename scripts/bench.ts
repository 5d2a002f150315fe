import { benchAnalyse, usage as analyseUsage } from './bench/analyse/bench-analyse.ts';
import { benchCards, usage as cardsUsage } from './bench/cards/bench-cards.ts';
import { benchImport, usage as importUsage } from './bench/import/bench-import.ts';
import { benchKeyPoints, usage as keyPointsUsage } from './bench/keypoints/bench-key-points.ts';
import { benchLighthouse, usage as lighthouseUsage } from './bench/lighthouse/bench-lighthouse.ts';
import { benchSearch, usage as searchUsage } from './bench/search/bench-search.ts';
import { benchSite } from './bench/site/bench-site.ts';
import { usage as siteUsage } from './bench/site/options.ts';
import { benchWeight, usage as weightUsage } from './bench/weight/bench-weight.ts';

interface Bench {
  /** Takes the arguments after its name and gives the exit code. */
  run: (args: readonly string[]) => number | Promise<number>;
  usage: string;
}

/** What can be measured; the first is measured when none is named. */
const benches: Readonly<Record<string, Bench>> = {
  site: { run: benchSite, usage: siteUsage },
  analyse: { run: benchAnalyse, usage: analyseUsage },
  cards: { run: benchCards, usage: cardsUsage },
  import: { run: benchImport, usage: importUsage },
  keypoints: { run: benchKeyPoints, usage: keyPointsUsage },
  lighthouse: { run: benchLighthouse, usage: lighthouseUsage },
  search: { run: benchSearch, usage: searchUsage },
  weight: { run: benchWeight, usage: weightUsage },
};

const [first = 'site', ...rest] = process.argv.slice(2);
const [name, args] = first.startsWith('--') ? ['site', [first, ...rest]] : [first, rest];
const bench = benches[name];
if (bench) process.exitCode = await bench.run(args);
else {
  const usages = Object.values(benches).map(({ usage }) => usage);
  if (name !== 'help') process.stderr.write(`There is no bench "${name}".\n`);
  process.stderr.write(`${usages.join('\n')}\n`);
  process.exitCode = 2;
}
