import { readHtml } from '../../../../scripts/import/html/read-html.ts';
import { stringifyBody } from '../../../../scripts/import/write/markdown.ts';

const before = [
  'The harbour pilots voted on Sunday night to go back to work, three weeks after the first ship was left waiting.',
  'Of the 61 members of the guild, 44 accepted the offer, which raises the night allowance by a fifth.',
];
const after = [
  'The port authority puts the cost at 400,000 a year and wants to recover a third of it through higher fees.',
  'Shipping agents said they would read the new tariff before they call the settlement a success.',
];

/** What becomes of a piece of HTML in the middle of an article. */
export async function toMarkdown(piece: string, url = 'https://a.example/b/c'): Promise<string> {
  const html = `<!doctype html><title>Quay</title><main><h1>Quay</h1>${paragraphs(before)}${piece}${paragraphs(after)}</main>`;
  const { body } = await readHtml(html, { file: 'a.html', url });
  return stringifyBody(body);
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}
