import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Astro's own commands, without a word to anybody about their use.
const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], {
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
