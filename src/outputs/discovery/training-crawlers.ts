/**
 * Programs that fetch pages to train models on them, and names that stand for that use of a page (`Google-Extended`), as
 * robots.txt calls them. `source` is the operator's own word on it; where there is none, the list of
 * github.com/ai-robots-txt/ai.robots.txt (MIT, commit 0037a9e). Programs that fetch a page for a reader who asks, or to list it
 * in a search, are not here.
 */
export const trainingCrawlers: readonly { agent: string; operator: string; source?: string }[] = [
  { agent: 'AI2Bot', operator: 'Ai2', source: 'https://allenai.org/crawler' },
  { agent: 'Ai2Bot-Dolma', operator: 'Ai2', source: 'https://allenai.org/crawler' },
  { agent: 'Amazonbot', operator: 'Amazon', source: 'https://developer.amazon.com/amazonbot' },
  { agent: 'anthropic-ai', operator: 'Anthropic' },
  { agent: 'Applebot-Extended', operator: 'Apple', source: 'https://support.apple.com/en-us/119829' },
  { agent: 'Bytespider', operator: 'ByteDance' },
  { agent: 'CCBot', operator: 'Common Crawl Foundation', source: 'https://commoncrawl.org/ccbot' },
  { agent: 'ClaudeBot', operator: 'Anthropic', source: 'https://support.anthropic.com/en/articles/8896518' },
  { agent: 'cohere-training-data-crawler', operator: 'Cohere' },
  { agent: 'Cotoyogi', operator: 'ROIS', source: 'https://ds.rois.ac.jp/en_center8/en_crawler/' },
  { agent: 'DeepSeekBot', operator: 'DeepSeek' },
  { agent: 'FacebookBot', operator: 'Meta', source: 'https://developers.facebook.com/docs/sharing/bot/' },
  { agent: 'Factset_spyderbot', operator: 'FactSet', source: 'https://www.factset.com/ai' },
  { agent: 'FriendlyCrawler', operator: 'unknown' },
  {
    agent: 'Google-Extended',
    operator: 'Google',
    source: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
  },
  { agent: 'GPTBot', operator: 'OpenAI', source: 'https://platform.openai.com/docs/bots' },
  { agent: 'ICC-Crawler', operator: 'NICT', source: 'https://nict.go.jp' },
  { agent: 'laion-huggingface-processor', operator: 'LAION' },
  { agent: 'LAIONDownloader', operator: 'LAION', source: 'https://laion.ai/faq/' },
  {
    agent: 'meta-externalagent',
    operator: 'Meta',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  },
  {
    agent: 'omgili',
    operator: 'Webz.io',
    source: 'https://webz.io/blog/web-data/what-is-the-omgili-bot-and-why-is-it-crawling-your-website/',
  },
  { agent: 'omgilibot', operator: 'Webz.io' },
  { agent: 'PanguBot', operator: 'Huawei' },
  { agent: 'SBIntuitionsBot', operator: 'SB Intuitions', source: 'https://www.sbintuitions.co.jp/en/bot/' },
  { agent: 'TikTokSpider', operator: 'ByteDance' },
  { agent: 'Timpibot', operator: 'Timpi' },
  { agent: 'VelenPublicWebCrawler', operator: 'Velen', source: 'https://velen.io' },
  { agent: 'webzio-extended', operator: 'Webz.io' },
  {
    agent: 'YandexAdditional',
    operator: 'Yandex',
    source: 'https://yandex.ru/support/webmaster/en/search-appearance/fast.html?lang=en',
  },
];
