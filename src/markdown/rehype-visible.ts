import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withoutSteering } from '../lib/visible.ts';

/**
 * Writes out the characters that steer without being seen, in words and in attributes.
 *
 * `<p>safe\u202egpj.exe</p>` → `<p>safe‹U+202E›gpj.exe</p>`
 */
export function rehypeVisible() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = withoutSteering(node.value);
      if (node.type !== 'element') return;
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = withoutSteering(value);
    });
  };
}
