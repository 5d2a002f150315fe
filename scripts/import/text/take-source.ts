import { isWebUrl } from '../../../src/lib/url.ts';
import { sourceLine } from '../words/labels.ts';
import type { Story } from './story.ts';
import { without } from './story.ts';

/** Takes out `Source: Coastal Wire (https://…)`: the publisher and the address of the original. */
export function takeSource(story: Story): Story {
  const line = story.lines.findLast(({ text }) => sourceLine.test(text));
  const rest = sourceLine.exec(line?.text ?? '')?.groups?.rest;
  // “Sources: A, B, C” under a report lists what it drew on.
  if (!line || rest === undefined) return story;
  const url = urlIn(rest);
  const name = rest
    .replace(url ?? '', '')
    .replace(/[\s([<–—-]+$|[\s)\]>]+$|^[“"']|[”"']$/gu, '')
    .trim();
  const from = `“${line.text}”`;
  return without(story, new Set([line]), 'it names the source', {
    ...(name !== '' && { sourceName: { value: name, from } }),
    ...(url !== undefined && { sourceUrl: { value: url, from } }),
  });
}

/** Takes out a line that is nothing but an address: where the text was copied from. */
export function takeAddress(story: Story): Story {
  const last = story.lines.length - 1;
  const line = story.lines.find(
    ({ text }, index) => (index < 4 || index > last - 3) && !/\s/u.test(text) && isWebUrl(text),
  );
  if (!line) return story;
  const found = { value: line.text, from: 'an address on a line of its own', sure: 0.8 };
  return without(story, new Set([line]), 'an address alone', { sourceUrl: story.fields.sourceUrl ?? found });
}

function urlIn(text: string): string | undefined {
  const url = /https?:\/\/[^\s)\]>]+/u.exec(text)?.[0].replace(/[.,;]+$/u, '');
  return url !== undefined && isWebUrl(url) ? url : undefined;
}
