/** An article older than this tells its age. */
const oldDays = 30;

interface Latest {
  title: string;
  href: string;
  published: string;
}

/** Shows how old an article is when it is old, and names the newest on its topic. Runs in the reader's browser. */
export function tellAge(note: HTMLElement | null): void {
  const { published = '', language = 'en', words = '', latest } = note?.dataset ?? {};
  const days = Math.floor((Date.now() - Date.parse(published)) / 86_400_000);
  const text = note?.querySelector('span');
  if (!note || !text || !(days > oldDays)) return;
  text.textContent = words.replace('{age}', ageOf(days, language));
  note.hidden = false;
  if (latest !== undefined) void nameLatest(note, latest, published);
}

/** `8 months`, `3 years`: the largest unit that there is at least one of. */
export function ageOf(days: number, language: string): string {
  const [unit, count]: [string, number] = days >= 365 ? ['year', days / 365] : ['month', days / 30];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, style).format(Math.floor(count));
}

async function nameLatest(note: HTMLElement, address: string, published: string): Promise<void> {
  const response = await fetch(address);
  const place = note.querySelector<HTMLElement>('[data-words]');
  if (!response.ok || !place) return;
  const latest = (await response.json()) as Latest;
  if (Date.parse(latest.published) <= Date.parse(published)) return;
  const { words = '' } = place.dataset;
  const link = document.createElement('a');
  link.href = latest.href;
  link.textContent = words.replace('{title}', latest.title);
  place.replaceChildren(link);
}
