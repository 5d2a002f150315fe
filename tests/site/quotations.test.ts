import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { fileOf } from '../../src/model/page.ts';
import { pathsIn } from '../support/folder.ts';
import { elementsIn } from '../support/html.ts';

/** A quotation that a page shows, and the passage that its link leads to. */
interface Shown {
  page: string;
  text: string;
  href: string;
}

function shownIn(outDir: string): Shown[] {
  const pages = pathsIn(outDir).filter((file) => file.endsWith('.html'));
  return pages.flatMap((page) =>
    elementsIn(readFileSync(join(outDir, page), 'utf8'))
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((link) => quotesIn(link).map((text) => ({ page, text, href: String(link.properties.href) }))),
  );
}

function quotesIn({ children }: Element): string[] {
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'q' ? [toString(child)] : [],
  );
}

function passageAt(outDir: string, base: string, href: string): string {
  const [path = '', id] = href.slice(base.length - 1).split('#');
  const target = elementsIn(readFileSync(join(outDir, fileOf(path)), 'utf8'));
  const passage = target.find(({ properties }) => properties.id === id);
  return passage ? toString(passage).replace(/\s+/gu, ' ') : '';
}

test.each([
  ['the fixture site', inject('site').outDir, '/repo/', 3],
  ['the demonstration', inject('demonstration').outDir, '/', 10],
])(
  'every quotation on %s stands word for word in the passage that it leads to',
  (_name, outDir, base, least) => {
    const shown = shownIn(outDir);
    const wrong = shown.filter(({ text, href }) => !passageAt(outDir, base, href).includes(text));
    expect(wrong).toEqual([]);
    expect(shown.length).toBeGreaterThanOrEqual(least);
  },
);
