/** The words that an address is made of, to look for what it may have led to: `/articles/2023/night-boat.html` → `night boat`. */
export function wordsOfPath(path: string): string {
  const [name = ''] = path
    .split('/')
    .filter((part) => part !== '' && !/^index\.\w+$/u.test(part))
    .reverse();
  return decoded(name)
    .replace(/\.\w{1,5}$/u, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** An address may hold a percent sign that stands for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
