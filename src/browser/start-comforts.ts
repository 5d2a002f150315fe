import { startCopyLinks } from './copy-link.ts';
import { nameLatest } from './name-latest.ts';
import { startShortcuts } from './shortcuts/start-shortcuts.ts';
import { startTheme } from './theme.ts';
import { startVisits } from './visits/start-visits.ts';

/** Starts what has its place on this page. One module for all pages, so that a browser asks for it once. */
export function startComforts(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme');
  const dialog = document.querySelector<HTMLDialogElement>('#shortcuts');
  const opener = document.querySelector<HTMLElement>('#open-shortcuts');
  const copied = document.querySelector<HTMLElement>('#copied');
  if (select) startTheme(select);
  if (dialog && opener) startShortcuts(dialog, opener);
  if (copied) startCopyLinks(copied);
  if (document.querySelector('[data-topic]')) startVisits(Date.now());
  void nameLatest(document.getElementById('age'));
}
