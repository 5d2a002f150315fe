const many = (text: string, count: number) => text.repeat(Math.round(count));
const range = (count: number, line: (index: number) => string) =>
  Array.from({ length: Math.round(count) }, (_, index) => line(index)).join('');

/**
 * Bodies that stall or overflow parsers of Markdown, by what they are made of: the 25 of CommonMark's
 * `pathological_tests.py` in their sizes, then some of GFM's, of HTML's and of our directive.
 */
export function pathologicalBodies(scale = 1): Record<string, string> {
  return { ...ofCommonMark(scale), ...ofOthers(scale) };
}

function ofCommonMark(scale: number): Record<string, string> {
  const n = (count: number) => count * scale;
  return {
    'nested strong emphasis': `${many('*a **a ', n(65_000))}b${many(' a** a*', n(65_000))}`,
    'closers of emphasis': many('a_ ', n(65_000)),
    'openers of emphasis': many('_a ', n(65_000)),
    'closers of links': many('a]', n(65_000)),
    'openers of links': many('[a', n(65_000)),
    'openers and closers that differ': many('*a_ ', n(50_000)),
    'openers, then closers that differ': `${many('*a ', n(20_000))}${many('_a*_ ', n(20_000))}`,
    'runs of a multiple of three': `a**b${many('c* ', n(50_000))}`,
    'openers of links, closers of emphasis': many('[ a_', n(50_000)),
    'brackets and parentheses': many('[ (](', n(80_000)),
    'images in brackets': many('![[]()', n(160_000)),
    'a link across emphasis': '**x [a*b**c*](d)',
    'nested brackets': `${many('[', n(50_000))}a${many(']', n(50_000))}`,
    'nested quotation blocks': `${many('> ', n(50_000))}a`,
    'nested lists': range(n(1000), (index) => `${'  '.repeat(index)}* a\n`),
    NUL: 'abc\0de\0',
    'runs of backticks': range(n(5000), (index) => `e${'`'.repeat(index)}`),
    'links without an end, in angles': many('[a](<b', n(30_000)),
    'links without an end': many('[a](b', n(30_000)),
    'comments without an end': `</${many('<!--', n(300_000))}`,
    'instructions without an end': many('a <? ', n(60_000)),
    'declarations without an end': many('a <!A ', n(60_000)),
    'empty lines below nested lists': `${many('- ', n(30_000))}x${many('\n', n(30_000))}`,
    'empty lines below nested lists in a quotation': `> ${many('- ', n(30_000))}x\n${many('>\n', n(30_000))}`,
    'emphasis in nested quotations': `${many('>', n(100_000))}${many('a*', n(100_000))}`,
    'references by the thousand': `${range(n(50_000), (index) => `[a${index}]: u\n`)}${many('[a1] ', n(50_000))}`,
  };
}

function ofOthers(scale: number): Record<string, string> {
  const n = (count: number) => count * scale;
  return {
    'nested elements': `${many('<div>', n(50_000))}a`,
    'nested elements of lines': `a ${many('<b>', n(50_000))}`,
    'tags without an end': many('<a ', n(60_000)),
    'attributes by the thousand': `<a ${range(n(30_000), (index) => `a${index}=1 `)}>`,
    entities: many('&amp', n(60_000)),
    'a wide table': `|${many('a|', n(20_000))}\n|${many('-|', n(20_000))}\n|${many('b|', n(20_000))}`,
    'rows of a table': `|a|\n|-|\n${many('|b\n', n(60_000))}`,
    'notes by the thousand': range(n(10_000), (index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
    'one note, named by the thousand': `${many('a[^1] ', n(20_000))}\n\n[^1]: b`,
    tildes: many('~~a ~b ', n(40_000)),
    addresses: many('www.a.b/(', n(40_000)),
    'addresses of mail': many('a.a@a.', n(40_000)),
    directives: many(':event[', n(30_000)),
    'directives with fields': `:event[a]{${many('date=1 ', n(30_000))}}`,
    fences: range(n(2000), (index) => `${'~'.repeat(index + 3)}\n`),
    'headings underlined': many('a\n=\n', n(60_000)),
    spaces: `a${many(' ', n(400_000))}b`,
    words: many('Minister said “no” ', n(20_000)),
    'one word': many('a', n(400_000)),
    'marks of speech': many('“', n(100_000)),
    'full stops': many('A. ', n(100_000)),
    paragraphs: many('a\n\n', n(100_000)),
    'combining marks': `a${many('\u0301', n(100_000))}`,
  };
}
