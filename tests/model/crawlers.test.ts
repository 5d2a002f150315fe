import { expect, test } from 'vitest';
import { crawlersSchema, robotsPolicyOf } from '../../src/model/crawlers.ts';

test.each(crawlersSchema.options)('%s says what it means', (crawlers) => {
  const { robots, tdmReservation } = robotsPolicyOf(crawlers);
  expect(robots.includes('noindex')).toBe(crawlers === 'none');
  expect(robots.includes('noai')).toBe(crawlers !== 'allow');
  expect(tdmReservation).toBe(crawlers === 'allow' ? undefined : '1');
});
