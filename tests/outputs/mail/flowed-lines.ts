/** The paragraphs of a `format=flowed; delsp=yes` text, as RFC 3676, 4 and 5, has a program read them. */
export function unflowed(text: string): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const bare = line.startsWith(' ') ? line.slice(1) : line;
    const goesOn = bare.endsWith(' ') && bare !== '-- ';
    const words = goesOn ? bare.slice(0, -1) : bare;
    if (open) paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''}${words}`;
    else paragraphs.push(words);
    open = goesOn;
  }
  return paragraphs;
}
