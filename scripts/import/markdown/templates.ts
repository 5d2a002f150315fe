import type { Removed } from '../draft.ts';

/** Markdown without the commands of the generator it was written for. */
export interface Plain {
  text: string;
  removed: Removed[];
}

interface Command {
  pattern: RegExp;
  /** What stands in its place; group numbers as in `String.replace`. */
  becomes: string;
  /** Why it goes, when words or pictures go with it. */
  why?: string;
}

const why = 'a command of the generator it was written for';

/** The order matters: what holds words comes before what takes the rest away. */
const commands: readonly Command[] = [
  // Hugo
  {
    pattern: /\{\{[<%]\s*highlight\s+"?(\w*)"?[^}]*[>%]\}\}(.*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gsu,
    becomes: '\n```$1$2```\n',
  },
  {
    pattern: /\{\{<\s*youtube\s+(?:id=)?"?([\w-]+)"?[^}]*>\}\}/gu,
    becomes: '<https://www.youtube.com/watch?v=$1>',
  },
  { pattern: /\{\{<\s*vimeo\s+(?:id=)?"?(\d+)"?[^}]*>\}\}/gu, becomes: '<https://vimeo.com/$1>' },
  {
    pattern: /\{\{<\s*(?:tweet|x)\s+user="?([\w]+)"?\s+id="?(\d+)"?[^}]*>\}\}/gu,
    becomes: '<https://twitter.com/$1/status/$2>',
  },
  {
    pattern: /\{\{<\s*figure\b[^}]*?\bsrc="([^"]*)"[^}]*?\b(?:caption|title|alt)="([^"]*)"[^}]*>\}\}/gu,
    becomes: '![$2]($1)',
  },
  {
    pattern: /\{\{<\s*figure\b[^}]*?\b(?:caption|title|alt)="([^"]*)"[^}]*?\bsrc="([^"]*)"[^}]*>\}\}/gu,
    becomes: '![$1]($2)',
  },
  {
    pattern: /\[([^\]]*)\]\(\s*\{[{%][^}]*\}\}?[^)]*\)/gu,
    becomes: '$1',
    why: 'a link that only the other generator could follow',
  },
  { pattern: /\{\{[<%].*?[>%]\}\}/gsu, becomes: '', why },
  // Jekyll and Eleventy
  {
    pattern: /\{%-?\s*highlight\s+(\w+)[^%]*%\}(.*?)\{%-?\s*endhighlight\s*-?%\}/gsu,
    becomes: '\n```$1$2```\n',
  },
  { pattern: /\{%-?\s*(?:end)?raw\s*-?%\}/gu, becomes: '' },
  { pattern: /\{%.*?%\}/gsu, becomes: '', why },
  { pattern: /\{\{.*?\}\}/gu, becomes: '', why },
  { pattern: /\{:\s*[.#\w][^}\n]*\}|\{:toc\}|^\[\[?_?toc_?\]?\]$/gimu, becomes: '' },
  // Obsidian
  { pattern: /!\[\[([^\]]*)\]\]/gu, becomes: '', why: 'a file of the other generator’s folder' },
  { pattern: /\[\[[^\]|]*\|([^\]]*)\]\]/gu, becomes: '$1' },
  { pattern: /\[\[([^\]#]*)(?:#[^\]]*)?\]\]/gu, becomes: '$1' },
  { pattern: /%%.*?%%/gsu, becomes: '', why: 'a comment' },
  { pattern: /==(?=\S)([^=\n]+?)==/gu, becomes: '$1' },
  { pattern: /^(>\s*)\[!\w+\][+-]?[ \t]*/gmu, becomes: '$1' },
  { pattern: /[ \t]+\^[\w-]+$/gmu, becomes: '' },
  // MDX
  {
    pattern: /^(?:import\s.+?\sfrom\s+['"].+?['"];?|export\s+(?:const|default|let)\s.*)$/gmu,
    becomes: '',
    why: 'a line of program',
  },
  {
    pattern: /^[ \t]*<(?:[A-Z][\w.]*)\b[^>]*\/>[ \t]*$/gmu,
    becomes: '',
    why: 'a component of the other site',
  },
];

/** Takes the commands of Hugo, Jekyll, Eleventy, Obsidian and MDX out of a text; code is left as it is. */
export function withoutCommands(text: string): Plain {
  const removed: Removed[] = [];
  const kept: string[] = [];
  // A character of the private use area stands for each piece of code while the rest is changed.
  const shielded = text.replace(code, (piece) => `\uE000${kept.push(piece) - 1}\uE001`);
  const plain = commands.reduce((rest, { pattern, becomes, why: reason }) => {
    if (reason !== undefined) {
      for (const [command] of rest.matchAll(pattern)) removed.push({ text: command.trim(), why: reason });
    }
    return rest.replace(pattern, becomes);
  }, shielded);
  return {
    text: plain.replace(/\uE000(\d+)\uE001/gu, (_, index: string) => kept[Number(index)] ?? ''),
    removed,
  };
}

const code = /^(?<fence>`{3,}|~{3,}).*?^\k<fence>[ \t]*$|`[^`\n]+`/gmsu;
