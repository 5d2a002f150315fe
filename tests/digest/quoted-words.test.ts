import { expect, test } from 'vitest';
import { adviseOnQuotations } from '../../src/digest/advice/advise-on-quotations.ts';
import { fingerprintOf, fingerprintsIn, quotedWordsIn } from '../../src/digest/quoted-words.ts';

test.each([
  ['She said: “The quay is closed.” He did not.', ['The quay is closed.']],
  ['Er sagte: „Der Kai bleibt geschlossen.“', ['Der Kai bleibt geschlossen.']],
  ['Il dit : « Le quai reste fermé. »', ['Le quai reste fermé.']],
  ['他说：「码头今天关闭了，明天早上再开放吧。」', ['码头今天关闭了，明天早上再开放吧。']],
  ['A "so-called" boat, the "Low Tide", it’s ours', []],
])('%s', (text, words) => {
  expect(quotedWordsIn(text)).toEqual(words);
});

test('a fingerprint does not mind marks and capitals, and minds words', () => {
  expect(fingerprintOf('The quay is closed.')).toBe(fingerprintOf('the quay is closed,'));
  expect(fingerprintOf('The quay is closed.')).not.toBe(fingerprintOf('The quay was closed.'));
});

test('a quotation that was altered since import is told of', () => {
  const text = 'She said: “The quay is closed.” And: “It stays closed.”';
  const imported = fingerprintsIn([text]);
  const advice = (now: string) => adviseOnQuotations({ imported }, [{ id: 'p-1', text: now }]);
  expect(imported).toMatch(/^[0-9a-f]{8} [0-9a-f]{8}$/u);
  expect(advice(text)).toEqual([]);
  expect(advice('She said: “The quay is closed!”')).toEqual([]);
  expect(advice(text.replace('is closed', 'was closed'))).toMatchInlineSnapshot(`
    [
      {
        "message": "“The quay was closed.” did not stand so in quotation marks when the article was imported, and quoted words are as they were spoken. Put them back, or take the marks away; if the import was wrong, take out the line "imported".",
        "path": [
          "imported",
        ],
      },
    ]
  `);
  expect(adviseOnQuotations({}, [{ id: 'p-1', text }])).toEqual([]);
});
