import { recall, remember } from './memory.ts';

/** What a reader can choose; `auto` is as the system has it. */
const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function themeOf(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'auto';
}

/** When a browser's bar takes the paper's colour of one theme, with another chosen: a media query. */
export function barMedia(of: string | undefined, chosen: Theme): string {
  if (chosen === 'auto') return `(prefers-color-scheme: ${of ?? 'light'})`;
  return chosen === of ? 'all' : 'not all';
}

/** Lets the reader choose the theme. Before the first paint `HeadTheme.astro` has put the remembered one on the page. */
export function startTheme(select: HTMLSelectElement): void {
  const show = () => {
    const theme = themeOf(recall('theme') ?? select.value);
    select.value = theme;
    document.documentElement.dataset.theme = theme;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-bar]')) {
      meta.media = barMedia(meta.dataset.bar, theme);
    }
  };
  select.addEventListener('change', () => {
    remember('theme', select.value);
    show();
  });
  // Also when the reader comes back to the page with another theme chosen elsewhere.
  addEventListener('pageshow', show);
}
