/** How long it is said that a link was copied, in milliseconds. */
const said = 4000;

/**
 * A passage's link, followed, is also copied. Where that is not possible it is the plain link that it was.
 *
 * @param status says so, to those who cannot see it too; `data-words` is what it says
 */
export function startCopyLinks(status: HTMLElement): void {
  let forget: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    status.textContent = status.dataset.words ?? '';
    clearTimeout(forget);
    forget = setTimeout(() => status.replaceChildren(), said);
  };
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.passage-link') : null;
    if (!link || !('clipboard' in navigator)) return;
    // A browser that refuses leaves the address in its bar, where the plain link has put it.
    navigator.clipboard.writeText(link.href).then(say, () => status.replaceChildren());
  });
}
