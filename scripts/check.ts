import { codeHashesOf } from '../src/store/code-hash.ts';
import { placesOf } from '../src/store/places.ts';
import { readContent } from '../src/store/read-content.ts';
import { settleAsOf } from './build/as-of.ts';
import { reportAndExit } from './build/report.ts';
import { parseCheckOptions } from './check/options.ts';
import { tellDue } from './check/tell-due.ts';
import { renderers } from './check/report/report.ts';
import { runCheck } from './check/run-check.ts';

try {
  const { form, fix, against, due } = parseCheckOptions(process.argv.slice(2), process.env);
  const asOf = settleAsOf(process.env);
  const places = placesOf(process.cwd(), process.env);
  const hashes = codeHashesOf(places.root);
  if (due === undefined) {
    const report = runCheck({ places, hashes, asOf, against }, fix);
    console.log(renderers[form](report));
    const { errors, faults } = report.findings;
    process.exitCode = errors.length + faults.length > 0 ? 1 : 0;
  } else process.exitCode = tellDue(readContent(places, hashes.analysis), due);
} catch (error) {
  reportAndExit(error, 'Nothing was changed.');
}
