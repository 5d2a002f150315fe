/** The opening tag of a passage, as `rehype-passages` writes it; no text or attribute of an author's can look like it. */
const passageTag = /<(?:p|li|blockquote) id="(p-[\da-f]{8}(?:-\d+)?)">/gu;

/**
 * Gives every passage of a page a link to itself, which shows on hover and on focus (styles/text.css). Pages only: feeds,
 * twins and mail are made from the HTML without them.
 *
 * `<p id="p-1f3a9c2b">Talks` → `<p id="p-1f3a9c2b"><a class="passage-link" href="#p-1f3a9c2b" aria-label="…"></a>Talks`
 *
 * @param label of the link, for those who cannot see it
 */
export function withPassageLinks(html: string, label: string): string {
  const name = label.replace(/[&<>"]/gu, (character) => `&#${String(character.codePointAt(0))};`);
  return html.replace(passageTag, `$&<a class="passage-link" href="#$1" aria-label="${name}"></a>`);
}
