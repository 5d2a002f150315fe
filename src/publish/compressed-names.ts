/** What a file that was compressed is called beside its own name. */
export const endings = ['.br', '.gz'] as const;
export type Ending = (typeof endings)[number];

/** Bytes; what fits into one packet of a network is there no sooner for being smaller. */
const fewestBytes = 1024;

const texts = /\.(?:html|css|m?js|json|xml|svg|txt|md|ics|opml|eml|webmanifest)$/u;

type Sizes = ReadonlyMap<string, { size: number }>;

/** The files worth compressing; a compressed file that lies in public/ is its owner's. */
export function compressedNames(files: Sizes): { file: string; ending: Ending }[] {
  const sources = [...files].filter(([file, { size }]) => texts.test(file) && size >= fewestBytes);
  return sources.flatMap(([file]) =>
    endings.filter((ending) => !files.has(file + ending)).map((ending) => ({ file, ending })),
  );
}

/** Whether a file follows from another. */
export function isCompressed(file: string, files: Sizes): boolean {
  return endings.some((ending) => file.endsWith(ending)) && files.has(file.slice(0, -3));
}
