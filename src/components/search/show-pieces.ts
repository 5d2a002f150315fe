import type { Piece } from './excerpt.ts';

/** Puts text into an element in the place of what it holds, with what was found marked. */
export function showPieces(element: HTMLElement, pieces: readonly Piece[]): void {
  const nodes = pieces.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  element.replaceChildren(...nodes);
}
