import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { cuts } from './cuts.ts';
import type { Cut } from './cuts.ts';
import { faceCss, fallbackCss, familyCss, packageFaceCss } from './font-faces.ts';
import { tiers } from './tiers.ts';
import type { Tier } from './tiers.ts';

export interface Fonts {
  css: string;
  files: { name: string; bytes: Buffer }[];
}

/** Cuts the site's fonts out of the variable ones of npm, and writes the style sheet that names them. The same packages give the same bytes. */
export async function makeFonts(root: string): Promise<Fonts> {
  const made = await Promise.all(cuts.map((cut) => makeCut(cut, root)));
  const families = Object.groupBy(cuts, ({ family }) => family);
  const css = [
    '/* Made by scripts/fonts.ts: change that and run `npm run fonts`. */',
    ...made.map((cut) => cut.css),
    ...Object.keys(families).map(familyCss),
  ];
  const style = await resolveConfig(path.join(root, 'src/styles/fonts.css'));
  return {
    css: await format(css.join('\n\n'), { ...style, parser: 'css' }),
    files: made.flatMap(({ files }) => files),
  };
}

async function makeCut(cut: Cut, root: string): Promise<Fonts> {
  const folder = path.join(root, 'node_modules/@fontsource-variable', cut.from);
  const font = await readFile(path.join(folder, `files/${fileOf(cut, 'latin', cut.axesFile)}`));
  const table = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = await Promise.all(
    tiers.map(async (tier) => ({
      name: `${cut.name}.${tier.name}.woff2`,
      bytes: await subset(font, cut, tier),
    })),
  );
  const others = cut.others.map((script) =>
    packageFaceCss(cut, fileOf(cut, script, 'wght'), table[script] ?? ''),
  );
  const ours = tiers.map((tier) => faceCss(cut, tier));
  const [core] = files;
  const stands = core && cut.style === 'normal' ? fallbackCss(cut, await fromBuffer(core.bytes)) : [];
  return { css: [...others, ...ours, ...stands].join('\n'), files };
}

function fileOf({ from, style }: Cut, script: string, axes: Cut['axesFile']): string {
  return `${from}-${script}-${axes}-${style}.woff2`;
}

async function subset(font: Buffer, { axes, features }: Cut, { codePoints }: Tier): Promise<Buffer> {
  // The package's types lag behind its options; an object that has a name may carry more than they list.
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  };
  return subsetFont(font, String.fromCodePoint(...codePoints), options);
}
