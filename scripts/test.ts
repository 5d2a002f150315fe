import { join } from 'node:path';
import { runSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';

process.chdir(join(import.meta.dirname, '..'));
const { failed } = runSteps(steps, console.log);
process.exitCode = failed === 0 ? 0 : 1;
