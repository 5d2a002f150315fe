import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRules } from '../../../scripts/host/read-rules.ts';
import { renderCaddy } from '../../../scripts/host/render-caddy.ts';
import { renderNginx } from '../../../scripts/host/render-nginx.ts';
import { temporaryFolder, writeFiles } from '../../support/folder.ts';

function rulesOf(base: string) {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'manifest.json': '{}',
    _headers: [
      `${base}*`,
      '  X-Content-Type-Options: nosniff',
      '',
      `${base}articles/:slug/`,
      `  Content-Security-Policy: default-src 'none'; script-src 'sha256-a+b/c='`,
      '',
      `${base}_astro/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'),
    _redirects: `${base}old/ ${base}articles/new/ 301\n`,
  });
  return { ...readRules(folder, base), root: '/srv/site' };
}

test('a Caddyfile', () => {
  expect(renderCaddy(rulesOf('/repo/'))).toMatchInlineSnapshot(`
    "{$SITE_ADDRESS:localhost} {
    	redir \`/repo/old/\` \`/repo/articles/new/\` 301
    	@lists path /_headers /_redirects /manifest.json
    	error @lists 404
    	@h0 path_regexp \`^\\/repo\\/.*$\`
    	header @h0 +X-Content-Type-Options \`nosniff\`
    	@h1 path_regexp \`^\\/repo\\/articles\\/[^/]+\\/$\`
    	header @h1 +Content-Security-Policy \`default-src 'none'; script-src 'sha256-a+b/c='\`
    	@h2 path_regexp \`^\\/repo\\/_astro\\/.*$\`
    	header @h2 +Cache-Control \`public, max-age=31536000, immutable\`
    	header ?Cache-Control \`public, max-age=0, must-revalidate\`
    	redir /repo /repo/ 301
    	uri strip_prefix /repo
    	root * \`/srv/site\`
    	encode zstd gzip
    	file_server {
    		precompressed br gzip
    	}
    	handle_errors {
    		rewrite * /404.html
    		file_server
    	}
    }
    "
  `);
});

test('a configuration of nginx', () => {
  expect(renderNginx(rulesOf('/'))).toMatchInlineSnapshot(`
    "map_hash_bucket_size 512;
    map $request_uri $newsfold_path {
        "~^(?<newsfold_asked>[^?]*)" $newsfold_asked;
    }
    map $newsfold_path $newsfold_cache {
        default "public, max-age=0, must-revalidate";
        "~^\\\\/_astro\\\\/.*$" "public, max-age=31536000, immutable";
    }
    map $newsfold_path $newsfold_header_0 {
        default "";
        "~^\\\\/.*$" "nosniff";
    }
    map $newsfold_path $newsfold_header_1 {
        default "";
        "~^\\\\/articles\\\\/[^/]+\\\\/$" "default-src 'none'; script-src 'sha256-a+b/c='";
    }
    map $newsfold_path $newsfold_moved {
        default "";
        "/old/" "/articles/new/";
    }
    server {
        listen 80;
        if ($newsfold_moved) {
            return 301 $newsfold_moved;
        }
        add_header Cache-Control $newsfold_cache always;
        add_header X-Content-Type-Options $newsfold_header_0 always;
        add_header Content-Security-Policy $newsfold_header_1 always;
        absolute_redirect off;
        gzip_static on;
        gzip_vary on;
        # With the module ngx_brotli, which the packages of most systems offer apart:
        # brotli_static on;
        charset utf-8;
        error_page 404 /404.html;
        location ~ ^/(?:_headers|_redirects|manifest\\.json)$ {
            return 404;
        }
        location = /404.html {
            internal;
            root "/srv/site";
        }
        location / {
            alias "/srv/site/";
            index index.html;
        }
    }
    "
  `);
  expect(renderNginx(rulesOf('/repo/'))).toContain('location = /repo {\n        return 301 /repo/;');
});

test('a folder without a site', () => {
  expect(() => readRules(join(temporaryFolder(), 'dist'), '/')).toThrow('Here is no built site.');
});
