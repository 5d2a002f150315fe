import { feedPlugin } from '@11ty/eleventy-plugin-rss';

export default function configure(config) {
  config.addCollection('articles', (api) =>
    api.getFilteredByGlob('articles/**/*.md').sort((a, b) => a.data.published - b.data.published),
  );
  config.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed.xml',
    collection: { name: 'articles', limit: 20 },
    metadata: {
      language: 'en',
      title: 'Eleventy',
      subtitle: 'A peer in the bench.',
      base: 'https://peer.example/',
      author: { name: 'The Bench' },
    },
  });
  return { dir: { input: '.', output: 'dist' }, markdownTemplateEngine: false };
}
