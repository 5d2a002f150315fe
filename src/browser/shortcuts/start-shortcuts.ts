import { recall, remember } from '../memory.ts';
import { placeAfter, shortcutOf } from './shortcut-of.ts';
import type { Shortcut } from './shortcut-of.ts';

/** Where a key is a letter, or already means something. */
const taken = 'input, textarea, select, [contenteditable], dialog';

/**
 * Listens for the keys that the dialog explains. They can be turned off there, as WCAG 2.2 asks of keys that are single
 * characters (2.1.4): who speaks to the machine, or has another program that listens, may press them without meaning it.
 *
 * @param opener opens the dialog without a key
 */
export function startShortcuts(dialog: HTMLDialogElement, opener: HTMLElement): void {
  const isOn = dialog.querySelector('input');
  if (isOn) isOn.checked = recall('shortcuts') !== 'off';
  isOn?.addEventListener('change', () => {
    remember('shortcuts', isOn.checked ? 'on' : 'off');
  });
  opener.addEventListener('click', () => {
    dialog.showModal();
  });
  document.addEventListener('keydown', (event) => {
    if (!isOn?.checked || dialog.open) return;
    if (event.target instanceof Element && event.target.closest(taken)) return;
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    follow(shortcut, dialog);
  });
}

function follow(shortcut: Shortcut, dialog: HTMLDialogElement): void {
  if (shortcut === 'help') dialog.showModal();
  else if (shortcut === 'search') search(dialog.dataset.search);
  else if (shortcut === 'next') go(1);
  else go(-1);
}

function search(page: string | undefined): void {
  const field = document.querySelector<HTMLElement>('main input[type=search]');
  if (field) field.focus();
  else if (page !== undefined) location.assign(page);
}

/** From story to story in a list, from article to article on its topic. */
function go(step: 1 | -1): void {
  const stories = [...document.querySelectorAll<HTMLElement>('main article :is(h2, h3) > a')];
  const neighbour = document.querySelector<HTMLElement>(`main a[rel=${step === 1 ? 'next' : 'prev'}]`);
  if (document.querySelector('main > article')) neighbour?.click();
  else
    stories[
      placeAfter(
        stories.findIndex((story) => story === document.activeElement),
        step,
        stories.length,
      )
    ]?.focus();
}
