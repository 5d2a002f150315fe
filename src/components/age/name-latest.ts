interface Latest {
  title: string;
  href: string;
  published: string;
}

/** In the note on an old article's age, names the newest article on its topic. Runs in the reader's browser. */
export async function nameLatest(note: HTMLElement | null): Promise<void> {
  const place = note?.querySelector<HTMLElement>('.latest');
  const { latest: address, published = '' } = note?.dataset ?? {};
  if (!note || note.hidden || !place || address === undefined) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const latest = (await response.json()) as Latest;
  if (Date.parse(latest.published) <= Date.parse(published)) return;
  const link = document.createElement('a');
  link.href = latest.href;
  link.textContent = (place.dataset.words ?? '').replace('{title}', latest.title);
  place.replaceChildren(link);
}
