import { patternOf } from '../start/site-headers.ts';
import { askAgain } from './read-rules.ts';
import type { HostRules } from './read-rules.ts';

/** A Caddyfile that serves a built site as hosts do that read `_headers` and `_redirects`. */
export function renderCaddy({ root, base, headers, redirects }: HostRules): string {
  const lines = [
    ...redirects.map(({ from, to }) => `redir ${quote(from)} ${quote(to)} 301`),
    '@lists path /_headers /_redirects /manifest.json',
    'error @lists 404',
    ...headers.flatMap((block, index) => [
      `@h${index} path_regexp ${quote(patternOf(block.path).source)}`,
      ...block.headers.map(([name, value]) => `header @h${index} +${name} ${quote(value)}`),
    ]),
    `header ?Cache-Control ${quote(askAgain)}`,
    ...(base === '/'
      ? []
      : [`redir ${base.slice(0, -1)} ${base} 301`, `uri strip_prefix ${base.slice(0, -1)}`]),
    `root * ${quote(root)}`,
    'encode zstd gzip',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  ];
  return ['{$SITE_ADDRESS:localhost} {', ...lines.map((line) => `\t${line}`), '}', ''].join('\n');
}

/** Between backticks Caddy takes every other sign as it is; none of ours holds one. */
function quote(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
