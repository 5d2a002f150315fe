import { patternOf } from '../start/site-headers.ts';
import { askAgain } from './read-rules.ts';
import type { HostRules } from './read-rules.ts';

/**
 * A file for nginx's `conf.d/` that serves a built site as hosts do that read `_headers` and `_redirects`. A header whose value
 * is empty is not sent (`ngx_http_headers_module`), so each is a map from the path to its value.
 */
export function renderNginx({ root, base, headers, redirects }: HostRules): string {
  const rules = headers.flatMap((block) =>
    block.headers.map(([name, value]) => ({ name, value, pattern: patternOf(block.path).source })),
  );
  const cached = rules.filter(({ name }) => name === 'Cache-Control');
  const others = rules.filter(({ name }) => name !== 'Cache-Control');
  return [
    'map_hash_bucket_size 512;',
    'map $request_uri $newsfold_path {',
    '    "~^(?<newsfold_asked>[^?]*)" $newsfold_asked;',
    '}',
    ...mapOf('$newsfold_cache', [
      `default ${quote(askAgain)}`,
      ...cached.map(({ pattern, value }) => `${quote(`~${pattern}`)} ${quote(value)}`),
    ]),
    ...others.flatMap(({ pattern, value }, index) =>
      mapOf(`$newsfold_header_${index}`, ['default ""', `${quote(`~${pattern}`)} ${quote(value)}`]),
    ),
    ...mapOf('$newsfold_moved', [
      'default ""',
      ...redirects.map(({ from, to }) => `${quote(from)} ${quote(to)}`),
    ]),
    'server {',
    '    listen 80;',
    '    if ($newsfold_moved) {',
    '        return 301 $newsfold_moved;',
    '    }',
    '    add_header Cache-Control $newsfold_cache always;',
    ...others.map(({ name }, index) => `    add_header ${name} $newsfold_header_${index} always;`),
    '    absolute_redirect off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    # With the module ngx_brotli, which the packages of most systems offer apart:',
    '    # brotli_static on;',
    '    charset utf-8;',
    '    error_page 404 /404.html;',
    ...locations(root, base),
    '}',
    '',
  ].join('\n');
}

function locations(root: string, base: string): string[] {
  const hidden = `    location ~ ^${base}(?:_headers|_redirects|manifest\\.json)$ {`;
  return [
    hidden,
    '        return 404;',
    '    }',
    '    location = /404.html {',
    '        internal;',
    `        root ${quote(root)};`,
    '    }',
    ...(base === '/'
      ? []
      : [
          `    location = ${base.slice(0, -1)} {`,
          `        return 301 ${base};`,
          '    }',
          '    location / {',
          '        return 404;',
          '    }',
        ]),
    `    location ${base} {`,
    `        alias ${quote(`${root}/`)};`,
    '        index index.html;',
    '    }',
  ];
}

function mapOf(variable: string, lines: readonly string[]): string[] {
  return [`map $newsfold_path ${variable} {`, ...lines.map((line) => `    ${line};`), '}'];
}

/** Within double quotes nginx reads a backslash before a quotation mark or a backslash. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
