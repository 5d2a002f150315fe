import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { renderMailHtml } from '../../../src/outputs/mail/render-html.ts';
import { renderMailMessage } from '../../../src/outputs/mail/render-message.ts';
import { renderMailText } from '../../../src/outputs/mail/render-text.ts';
import { getBody, makeMail } from './mails.ts';

const view = makeMail();
const messageOf = async (changes = {}, site = {}) =>
  Buffer.from(await renderMailMessage(makeMail(changes, site), getBody)).toString('latin1');
const message = await messageOf();

/** A part's own text, its encoding undone. */
function partOf(raw: string, type: string): { head: string; content: string } {
  const [, boundary = ''] = /boundary="?([^"\r\n;]+)/u.exec(raw) ?? [];
  const part = raw.split(`--${boundary}`).find((text) => text.includes(`Content-Type: ${type}`)) ?? '';
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const bytes = rest
    .join('\r\n\r\n')
    .replace(/=\r\n/gu, '')
    .replace(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { head, content: Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n') };
}

describe('headers', () => {
  test('say who, what and when, all of it from the edition', async () => {
    const parsed = await simpleParser(message);
    expect(parsed.subject).toBe('The Digest: Low water');
    expect(parsed.from?.value).toEqual([{ name: 'The Digest', address: 'no-reply@digest.example' }]);
    expect(parsed.date?.toISOString()).toBe('2023-06-19T07:00:00.000Z');
    expect(parsed.messageId).toMatch(/^<2023-06-19\.[\da-f]{32}@digest\.example>$/u);
    expect(message).toMatch(/^List-I[dD]: <editions\.digest\.example>\r$/mu);
    expect(message).toMatch(/^List-Unsubscribe: <\{\{unsubscribe\}\}>\r$/mu);
    expect(message).toMatch(/^Content-Language: en\r$/mu);
    expect(message).not.toMatch(/^(?:To|Cc|Bcc|X-Mailer):/mu);
  });

  test('take the sender of site.yml', async () => {
    const mail = { from: 'Ana, of the quay <ana@quay.example>' };
    const parsed = await simpleParser(await messageOf({}, { mail }));
    expect(parsed.from?.value).toEqual([{ name: 'Ana, of the quay', address: 'ana@quay.example' }]);
    expect(parsed.headers.has('list')).toBe(true);
    expect(await messageOf({}, { mail })).not.toContain('List-Unsubscribe');
  });

  test('hold any script', async () => {
    const subject = '港口日报：第一班渡轮六点启航，船上有两百名乘客和三辆装鱼的卡车 — أخبار 🚢';
    const parsed = await simpleParser(await messageOf({ subject }));
    expect(parsed.subject).toBe(subject);
  });

  test('cannot be added to by a text', async () => {
    const evil = 'News\r\nBcc: all@evil.example\r\n\r\n<b>body</b>';
    const sender = { ...view.sender, name: evil, unsubscribe: `https://digest.example/>${evil}` };
    const raw = await messageOf({ subject: evil, sender });
    const [head = ''] = raw.split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/mu);
    const parsed = await simpleParser(raw);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.from?.value).toHaveLength(1);
  });
});

describe('parts', () => {
  test('are the plain text, then the HTML, as alternatives', () => {
    expect(message).toMatch(/^Content-Type: multipart\/alternative;/mu);
    const types = [...message.matchAll(/^Content-Type: (text\/\w+)/gmu)].map(([, type]) => type);
    expect(types).toEqual(['text/plain', 'text/html']);
  });

  test('the text is that of mail.txt, and says that it flows', () => {
    const { head, content } = partOf(message, 'text/plain');
    expect(head).toContain('text/plain; charset=utf-8; format=flowed; delsp=yes');
    expect(content.trimEnd()).toBe(renderMailText(view, getBody).trimEnd());
  });

  test('the HTML is that of mail.html', async () => {
    const html = renderMailHtml(view, getBody);
    expect(partOf(message, 'text/html').content.trimEnd()).toBe(html.trimEnd());
    expect((await simpleParser(message)).html).toContain('Story of the low-tide');
  });
});

describe('bytes', () => {
  test('lines end with CRLF and keep within RFC 5322', () => {
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    expect(message).toMatch(/^\p{ASCII}*$/u);
  });

  test('are the same each time', async () => {
    expect(await messageOf()).toBe(message);
  });

  test('another mail has another id and another boundary', async () => {
    const other = await messageOf({ preheader: 'Another.' });
    const idsIn = (raw: string) => raw.match(/[\da-f]{32}/gu) ?? [];
    expect(new Set(idsIn(message)).size).toBe(1);
    expect(idsIn(other)[0]).not.toBe(idsIn(message)[0]);
  });
});
