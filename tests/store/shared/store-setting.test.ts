import { expect, test } from 'vitest';
import { parseStoreSetting } from '../../../src/store/shared/store-setting.ts';

test.each([
  ['/var/cache/newsfold', { driver: 'fs-lite', options: { base: '/var/cache/newsfold' } }],
  ['redis://cache:6379', { driver: 'redis', options: { url: 'redis://cache:6379', base: 'newsfold' } }],
  [
    's3://digest?endpoint=https://s3.example&region=eu-1',
    {
      driver: 's3',
      options: {
        bucket: 'digest',
        endpoint: 'https://s3.example',
        region: 'eu-1',
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      },
    },
  ],
  ['memory', { driver: 'memory', options: {} }],
  ['http:{"base":"https://cache.example"}', { driver: 'http', options: { base: 'https://cache.example' } }],
  ['http:{"base":', undefined],
  ['relative/folder', undefined],
  ['../drivers/evil', undefined],
])('%s', (text, setting) => {
  const keys = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
  expect(parseStoreSetting(text, keys)).toEqual(setting);
});
