import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/outputs/mail/flowed.ts';
import { renderMailText } from '../../../src/outputs/mail/render-text.ts';
import { unflowed } from './flowed-lines.ts';
import { getBody, makeMail } from './mails.ts';

const view = makeMail();
const text = renderMailText(view, getBody);
const paragraphs = unflowed(text);

test('looks like this', () => {
  expect(renderMailText({ ...view, secondary: view.secondary.slice(0, 1) }, getBody)).toMatchInlineSnapshot(`
    "THE DIGEST
    News from the quay

    Low water · Monday, June 19, 2023

    ------------------------------------------------------------------------

    EDITOR’S NOTE

    We begin with the tide [1] & end with boats.

    * One

    * Two, and a link [2]

    ------------------------------------------------------------------------

    HARBOURS
    Story of the low-tide [3]

    What the low-tide did, in a sentence that is long enough to be broken  
    once or twice in a plain mail.

    Key points:

    * The water stood low.

    * No boat was damaged.

    By Ann and Bo

    - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -

    HARBOURS
    Story of the night-boat [4]

    What the night-boat did, in a sentence that is long enough to be  
    broken once or twice in a plain mail.

    By Ann and Bo

    ------------------------------------------------------------------------

    MORE OF THIS EDITION

    HARBOURS
    Story of the mole [5]

    HARBOURS
    Story of the gull [6]

    ------------------------------------------------------------------------

    SAID THAT DAY

    “The sea comes back.” [7]
    – Ana Lima

    ------------------------------------------------------------------------

    TOPICS OF THIS EDITION

    Harbours (7) [8]

    Read this edition on the site: https://digest.example/repo/editions/2023-06-19/

    [1] https://digest.example/articles/low-tide/#p-2
    [2] https://else.example/
    [3] https://digest.example/repo/articles/low-tide/
    [4] https://digest.example/repo/articles/night-boat/
    [5] https://digest.example/repo/articles/mole/
    [6] https://digest.example/repo/articles/gull/
    [7] https://digest.example/repo/articles/low-tide/#p-1
    [8] https://digest.example/repo/topics/harbours/

    -- 
    Published by Digest Press
    Unsubscribe: {{unsubscribe}}
    "
  `);
});

test('has no line wider than 72 columns but addresses', () => {
  const wide = text.split('\n').filter((line) => widthOf(line) > 72);
  expect(wide.filter((line) => !/https:\/\/\S+$/u.test(line))).toEqual([]);
});

describe('footnotes', () => {
  const [body = '', notes = ''] = text.split(/(?=\n\[1\] https:)/u);
  const listed = [...notes.matchAll(/^\[(\d+)\] (\S+)$/gmu)].map(([, number, url]) => [Number(number), url]);

  test('each number in the text stands in the list, and the other way round', () => {
    const used = new Set([...body.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number)));
    expect([...used].sort((a, b) => a - b)).toEqual(listed.map(([number]) => number));
    expect(listed.map(([number]) => number)).toEqual(listed.map((_, index) => index + 1));
  });

  test('each address is absolute and stands once', () => {
    const urls = listed.map(([, url]) => String(url));
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^https:\/\//u);
  });
});

test('no markup, no picture, and what stands in the HTML', () => {
  expect(text).not.toMatch(/<[a-z/]|&\w+;|lead\.jpg/u);
  expect(paragraphs).toEqual(
    expect.arrayContaining([
      'THE DIGEST',
      expect.stringMatching(/^Low water · Monday, June 19, 2023$/u),
      'We begin with the tide [1] & end with boats.',
      '* Two, and a link [2]',
      '* No boat was damaged.',
      expect.stringMatching(/^“The sea comes back\.” \[\d+\]$/u),
      'Unsubscribe: {{unsubscribe}}',
    ]),
  );
});

test('the foot begins as programs know it (RFC 3676, 4.3)', () => {
  expect(text).toContain('\n\n-- \nPublished by Digest Press\nUnsubscribe: ');
});
