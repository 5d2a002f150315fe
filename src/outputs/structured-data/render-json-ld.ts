import type { Thing } from 'schema-dts';

/**
 * A page's things as one graph of JSON-LD, for a script element. No text can end that element: `<` is written as an
 * escape, and so are the two line ends that JSON knows and old JavaScript does not.
 */
export function renderJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/[<\u2028\u2029]/gu, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
