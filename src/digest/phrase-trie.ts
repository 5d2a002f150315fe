import type { Token } from './tokens.ts';

interface Node<V> {
  next: Map<string, Node<V>>;
  values: V[];
}

/** A run of tokens that is a phrase of the trie: indexes of its first and last token, and what the phrase stands for. */
export interface Found<V> {
  values: readonly V[];
  first: number;
  last: number;
}

/** Phrases as paths of words; all are found in one pass, overlapping ones too. */
export class PhraseTrie<V> {
  #root: Node<V> = { next: new Map(), values: [] };

  add(words: readonly string[], value: V): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  find(tokens: readonly Token[]): Found<V>[] {
    const found: Found<V>[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      let node: Node<V> | undefined = this.#root;
      for (let last = first; node && last < tokens.length; last += 1) {
        node = node.next.get(tokens[last]?.word ?? '');
        if (node && node.values.length > 0) found.push({ values: node.values, first, last });
      }
    }
    return found;
  }
}
