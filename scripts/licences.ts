import { readFileSync } from 'node:fs';
import { isWelcome, packagesOf } from './licences/licences.ts';

const packages = packagesOf(readFileSync('package-lock.json', 'utf8'));
const byLicence = Map.groupBy(packages, ({ licence }) => licence);
for (const [licence, ofLicence] of [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${licence === '' ? 'no licence' : licence}: ${ofLicence.length}`);
  for (const { name, version, dev } of ofLicence)
    console.log(`  ${name}@${version}${dev ? ' (tests and tools)' : ''}`);
}
const strange = packages.filter(({ licence }) => !isWelcome(licence));
for (const { name, version, licence } of strange) {
  const what = licence === '' ? 'names no licence' : `is under ${licence}`;
  console.error(
    `${name}@${version} ${what}, which the project does not know. Read it; then add it to scripts/licences/licences.ts, or do without the package.`,
  );
}
process.exitCode = strange.length > 0 ? 1 : 0;
