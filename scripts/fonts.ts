import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFonts } from './fonts/make-fonts.ts';

const styles = path.join(process.cwd(), 'src/styles');
const { css, files } = await makeFonts(process.cwd());

await mkdir(path.join(styles, 'fonts'), { recursive: true });
await writeFile(path.join(styles, 'fonts.css'), css);
for (const { name, bytes } of files) {
  await writeFile(path.join(styles, 'fonts', name), bytes);
  console.log(`src/styles/fonts/${name}  ${bytes.length} bytes`);
}
await copyFile(
  'node_modules/@fontsource-variable/source-serif-4/LICENSE',
  path.join(styles, 'fonts/OFL.txt'),
);
