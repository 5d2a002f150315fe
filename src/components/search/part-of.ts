/** The first element within another that a selector finds; the page's markup is to hold one. */
export function partOf(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}
