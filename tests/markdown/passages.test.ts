import { describe, expect, test } from 'vitest';
import { htmlOf, render } from '../support/render.ts';

function textsIn(body: string): string[] {
  return render(body).passages.map(({ text }) => text);
}

function idsIn(body: string): string[] {
  return render(body).passages.map(({ id }) => id);
}

const three = 'The harbour fell dry.\n\nBoats lay on their sides.\n\nThe tide came back.';

describe('ids', () => {
  test('are eight hex digits of the text’s hash, and stand in the HTML', () => {
    const { html, passages } = render('The harbour fell dry.');
    expect(passages).toEqual([
      { id: expect.stringMatching(/^p-[\da-f]{8}$/u) as string, text: 'The harbour fell dry.' },
    ]);
    expect(html).toBe(`<p id="${passages[0]?.id ?? ''}">The harbour fell dry.</p>`);
  });

  test.each([
    ['a mended comma', 'The harbour, fell dry.'],
    ['other quotation marks', '“The harbour” fell dry…'],
    ['emphasis and a link', 'The *harbour* [fell](https://example.org) **dry**.'],
    ['other case and line breaks', 'the Harbour\nfell   dry'],
    ['a footnote', 'The harbour fell dry.[^1]\n\n[^1]: At noon.'],
  ])('survive %s', (_what, body) => {
    expect(idsIn(body)).toEqual(idsIn('The harbour fell dry.'));
  });

  test('change with a word', () => {
    expect(idsIn('The harbour ran dry.')).not.toEqual(idsIn('The harbour fell dry.'));
  });

  test('survive edits elsewhere', () => {
    const [first, , third] = idsIn(three);
    const [newFirst, , newThird] = idsIn(three.replace('Boats lay', 'Ships stood'));
    expect([newFirst, newThird]).toEqual([first, third]);
    expect(idsIn(`A new beginning.\n\n${three}`).slice(1)).toEqual(idsIn(three));
  });

  test('of repeats are numbered', () => {
    const [id = ''] = idsIn('No.');
    expect(idsIn('No.\n\nNo!\n\nYes.\n\nno')).toEqual([id, `${id}-2`, idsIn('Yes.')[0], `${id}-3`]);
  });
});

describe('what is a passage', () => {
  test('paragraphs, list items and quotation blocks, in the order of the text', () => {
    expect(textsIn('One.\n\n- two\n- three\n\n> Four.\n>\n> Five.\n\n1. six\n\n   and seven')).toEqual([
      'One.',
      'two',
      'three',
      'Four. Five.',
      'six and seven',
    ]);
  });

  test('not headings, tables, code, images and empty paragraphs', () => {
    expect(
      textsIn('## Heading\n\n| a |\n|---|\n| b |\n\n```\ncode\n```\n\n![Map](map.svg)\n\n<p> </p>'),
    ).toEqual([]);
  });

  test('not the notes under the text, nor their numbers', () => {
    expect(textsIn('Text[^1] goes on.\n\n[^1]: A note.')).toEqual(['Text goes on.']);
  });

  test('a list in a list: the words before it, then its items', () => {
    expect(textsIn('- ports\n  - Lisbon\n  - Porto\n- lakes')).toEqual(['ports', 'Lisbon', 'Porto', 'lakes']);
    expect(textsIn('1. ports\n\n   old ones\n\n   - Lisbon\n\n2. lakes')).toEqual([
      'ports',
      'old ones',
      'Lisbon',
      'lakes',
    ]);
    expect(textsIn('> Ports:\n>\n> - Lisbon')).toEqual(['Ports:', 'Lisbon']);
  });

  test('a break of a line is a space', () => {
    expect(textsIn('Rua Nova<br>Lisbon  \nPortugal')).toEqual(['Rua Nova Lisbon Portugal']);
  });

  test('every id stands once in the HTML', () => {
    const { html, passages } = render(`${three}\n\n- a\n  - b\n\n> c\n\n${three}`);
    for (const { id } of passages) expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(passages).toHaveLength(9);
  });
});

test('text from HTML in the Markdown is as good', () => {
  expect(htmlOf('<div><p>In a division.</p></div>')).toMatch(/^<p id="p-[\da-f]{8}">In a division\.<\/p>$/u);
});
