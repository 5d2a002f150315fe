import { expect, test } from 'vitest';
import { toMarkdown } from '../to-markdown.ts';

test.each([
  [
    '<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F?start=3" title="A whale"></iframe>',
    '[A whale](https://www.youtube.com/watch?v=a1B2c3D4e5F)',
  ],
  [
    '<iframe src="//www.youtube-nocookie.com/embed/a1B2c3D4e5F" title="YouTube video player"></iframe>',
    '[YouTube](https://www.youtube.com/watch?v=a1B2c3D4e5F)',
  ],
  [
    '<amp-youtube data-videoid="a1B2c3D4e5F"></amp-youtube>',
    '[YouTube](https://www.youtube.com/watch?v=a1B2c3D4e5F)',
  ],
  ['<iframe data-src="https://player.vimeo.com/video/12345"></iframe>', '[Vimeo](https://vimeo.com/12345)'],
  [
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1624"></iframe>',
    '[X](https://x.com/i/status/1624)',
  ],
  [
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cw1/?utm_source=x"><p>A post shared by M (@marina)</p></blockquote>',
    '[Instagram: @marina](https://www.instagram.com/p/Cw1/)',
  ],
  [
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@m/video/7"><section>@marina</section></blockquote>',
    '[TikTok: @marina](https://www.tiktok.com/@m/video/7)',
  ],
])('%s', async (embed, link) => {
  expect(await toMarkdown(embed)).toContain(`\n\n${link}\n\n`);
});

test.each([
  '<iframe src="https://ads.example/slot"></iframe>',
  '<iframe></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe src="https://www.youtube.com/embed/../x"></iframe>',
])('%s leaves nothing', async (embed) => {
  expect(await toMarkdown(embed)).not.toMatch(/ads|javascript|youtube/iu);
});
