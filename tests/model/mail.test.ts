import { expect, test } from 'vitest';
import { mailSchema } from '../../src/model/mail.ts';
import { messagesOf } from '../support/messages-of.ts';

test.each(['desk@digest.example', 'Digest Press <desk@digest.example>', 'Ölberg & Söhne <a.b+c@x.example>'])(
  'the sender may be %s',
  (from) => {
    expect(mailSchema.parse({ from })).toEqual({ from });
  },
);

test.each([
  'https://digest.example/leave?list=1',
  'mailto:leave@digest.example?subject=leave',
  '{{unsubscribe}}',
  '{{ unsubscribe_url }}',
  '*|UNSUB|*',
  '%unsubscribe_url%',
  '[[unsubscribe]]',
])('the way out may be %s', (unsubscribe) => {
  expect(mailSchema.parse({ unsubscribe })).toEqual({ unsubscribe });
});

test('says what to write instead', () => {
  expect(messagesOf(mailSchema, { from: 'the desk', unsubscribe: 'javascript:alert(1)', to: 'all' }))
    .toMatchInlineSnapshot(`
      "from: Write an address, for example desk@example.org or Two Capitals <desk@example.org>.
      unsubscribe: Write an address that begins with https:// or mailto:, or what your mail service fills in, for example "{{unsubscribe}}".
      : Unrecognized key: "to""
    `);
});

test.each([
  { from: 'a@b.example\r\nBcc: all@b.example' },
  { from: 'Desk <a@b.example>, c@d.example' },
  { unsubscribe: 'https://digest.example/>\r\nBcc: all@b.example' },
  { unsubscribe: '<https://digest.example/>' },
])('no second header and no second address: %j', (settings) => {
  expect(mailSchema.safeParse(settings).success).toBe(false);
});
