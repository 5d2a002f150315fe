import { ensureBrowser } from './install-browser.ts';
import { runScript, runTests } from './run-script.ts';
import type { Step } from './run-steps.ts';
import { tallyOfOne } from './tally.ts';
import type { Tally } from './tally.ts';

/** Cheap and certain first; the browser before all, because an installation that fails is best known at once. */
export const steps: readonly Step[] = [
  { name: 'browser', run: checkBrowser },
  { name: 'types', run: () => runScript('check:types') },
  { name: 'lint', run: () => runScript('lint') },
  { name: 'format', run: () => runScript('format:check') },
  { name: 'unit tests', run: () => runTests('test:unit') },
  { name: 'content', run: () => runScript('check') },
  { name: 'site tests', run: () => runTests('test:site') },
];

function checkBrowser(): Tally {
  console.log(`The site tests run in ${ensureBrowser()}.`);
  return tallyOfOne(true);
}
