import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  cacheDir: '.cache',
  integrations: [sitemap()],
  markdown: { processor: unified() },
});
