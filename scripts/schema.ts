import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './schema/json-schemas.ts';
import { pagesCms } from './schema/pages-cms.ts';

for (const [name, text] of Object.entries(jsonSchemas())) {
  const path = join('content', name);
  writeFileSync(path, text);
  console.log(path);
}
writeFileSync('.pages.yml', pagesCms());
console.log('.pages.yml');
