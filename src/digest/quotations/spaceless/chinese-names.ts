import { between, families, openVerbs, roles, verbs } from '../words/zh.ts';

/** A verb of speech right behind a place, with what may stand between; ends where the words, or the reported clause, begin. */
export const saysHere = new RegExp(
  `${between}(?:(?:${longestFirst(verbs)})(?:道|说|說|称|稱)?(?=[：:，,。；;“「『]|\\s|$)|(?:${longestFirst(openVerbs)})(?:说|說|称|稱)?)`,
  'uy',
);

/** A verb of speech, whoever speaks. */
export const anyVerb = new RegExp(
  `(?:${longestFirst(verbs)})(?:道|说|說|称|稱)?(?=[：:，,。；;“「『]|\\s|$)`,
  'gu',
);

/** Index at which the words for a person begin: of 中国外交部发言人毛宁 that of 中, given that of 毛. */
export function beginningOfRole(text: string, at: number): number {
  const before = /\p{Script=Han}{0,20}$/u.exec(text.slice(Math.max(0, at - longestRole), at))?.[0] ?? '';
  return endsWithRole.test(before) ? at - before.length : at;
}

const longestRole = 20;
const endsWithRole = new RegExp(`(?:${longestFirst(roles)})$`, 'u');

/**
 * Names that an article shows to be names: a role before them, a verb of speech behind, and a family name or a middle
 * dot within. Each with the whole name: 布林肯 → 安东尼·布林肯.
 */
export function namesIn(texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { index, 0: role } of text.matchAll(anyRole)) {
      const name = nameAt(text, index + role.length);
      if (name === undefined) continue;
      names.set(name, name);
      const part = name.split('·').at(-1) ?? name;
      if (part.length >= shortestPart) parts.set(part, (parts.get(part) ?? new Set()).add(name));
    }
  }
  for (const [part, wholes] of parts) {
    const [whole] = wholes;
    if (wholes.size === 1 && whole !== undefined) names.set(part, whole);
  }
  return names;
}

/** The fewest characters by which a part of a foreign name is told from other words. */
const shortestPart = 2;
const anyRole = new RegExp(longestFirst(roles), 'gu');
const dotted = /\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,8}?)+?/uy;

function nameAt(text: string, at: number): string | undefined {
  for (const length of [2, 3]) {
    const name = text.slice(at, at + length);
    if (
      families.has(name[0] ?? '') &&
      allHan.test(name) &&
      endOfMatch(saysHere, text, at + length) !== undefined
    )
      return name;
  }
  const from = endOfMatch(dotted, text, at);
  if (from === undefined) return undefined;
  for (let end = from; end <= from + mostOfLastPart; end += 1) {
    if (endOfMatch(saysHere, text, end) !== undefined) return text.slice(at, end);
    if (!allHan.test(text[end] ?? '')) return undefined;
  }
  return undefined;
}

const mostOfLastPart = 8;
const allHan = /^\p{Script=Han}+$/u;

/** Where a sticky pattern that matches at a place ends. */
export function endOfMatch(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
