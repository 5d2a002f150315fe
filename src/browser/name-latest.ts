interface Latest {
  title: string;
  href: string;
  published: string;
  lang: string;
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
  const title = document.createElement('bdi');
  title.lang = latest.lang;
  title.textContent = latest.title;
  const [before = '', after = ''] = (place.dataset.words ?? '').split('{title}');
  const link = document.createElement('a');
  link.href = latest.href;
  link.append(before, title, after);
  place.replaceChildren(link);
}
